//! What of HTML is kept, mended and left out, and that nothing hostile comes through.

use super::*;
use crate::engine::view::html::to_html;
use alloc::{format, vec};
use proptest::prelude::*;

fn html(nodes: Vec<Node>) -> String {
    let mut root = element("x");
    root.children = nodes;
    let html = to_html(&[root]);
    html["<x>".len()..html.len() - "</x>".len()].into()
}

fn check(given: &str, expected: &str) {
    assert_eq!(html(reduce(given)), expected, "{given}");
}

#[test]
fn what_is_kept() {
    check("", "");
    check(
        "<p>A <em>b</em> <strong>c</strong></p>\n<p>d<br>e</p>\n",
        "<p>A <em>b</em> <strong>c</strong></p><p>d<br>e</p>",
    );
    check("loose & <b>bold", "<p>loose &amp; <b>bold</b></p>");
    check("<ul><li>a<li>b<ol><li>c</ol></ul>", "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>");
    check("<blockquote>q<p>r</blockquote>s", "<blockquote><p>q</p><p>r</p></blockquote><p>s</p>");
    check("<pre><code class=x>a\n  b</code></pre>", "<pre><code>a\n  b</code></pre>");
    check("<h2>T</h2><div>a<div>b</div>c</div>", "<p>T</p><p>a</p><p>b</p><p>c</p>");
    check("<s>a</s><strike>b</strike><tt>c</tt>", "<p><del>a</del><del>b</del><code>c</code></p>");
    check(
        "<p>10<sup>6</sup> of CO<sub>2</sub>, <q>he</q> said",
        "<p>10<sup>6</sup> of CO<sub>2</sub>, <q>he</q> said</p>",
    );
    check("<img src=x alt='🙂'><img src=y onerror=z>", "<p>🙂</p>");
    check(
        "<a href='https://e.example/?a&amp;b' onclick=x target=_top>l</a>",
        "<p><a href=\"https://e.example/?a&amp;b\" rel=\"nofollow ugc noopener\">l</a></p>",
    );
}

#[test]
fn what_is_broken_is_mended() {
    check("<b><i>a</b>b</i>c", "<p><b><i>a</i></b>bc</p>");
    check("</p></b></x>a</p>b", "<p>a</p><p>b</p>");
    check("<p>a<p>b", "<p>a</p><p>b</p>");
    check("<b>a<p>b</b>c</p>", "<p><b>a</b></p><p>bc</p>");
    check("<li>a</li>b", "<ul><li>a</li><li>b</li></ul>");
    check("<ul>a<p>b</ul>", "<ul><li>a<p>b</p></li></ul>");
    check(
        "<a href=http://a.example>x<a href=http://b.example>y</a>z",
        "<p><a href=\"http://a.example\" rel=\"nofollow ugc noopener\">x</a><a href=\"http://b.example\" rel=\"nofollow ugc noopener\">y</a>z</p>",
    );
    check("<p></p><p> </p><b></b><ul><li></ul><p><br></p>a", "<p>a</p>");
    check("1 < 2 & a <b", "<p>1 &lt; 2 &amp; a &lt;b</p>");
    check("a<!-- <b>x</b> -->b", "<p>ab</p>");
    let deep = "<blockquote>".repeat(5000);
    assert_eq!(html(reduce(&format!("{deep}x"))).matches("<blockquote>").count(), MAX_DEPTH);
}

/// Ways that have brought script past one filter or another.
#[test]
fn what_is_hostile_stays_harmless() {
    for given in [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script/x>alert(1)</script >",
        "<img src=x onerror=alert(1)>",
        "<img src=\"javascript:alert(1)\">",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<svg><a xlink:href=javascript:alert(1)>x</a></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<iframe src=javascript:alert(1)>",
        "<a href=javascript:alert(1)>x</a>",
        "<a href=' javascript:alert(1)'>x</a>",
        "<a href='java\tscript:alert(1)'>x</a>",
        "<a href='java&#x0A;script&colon;alert(1)'>x</a>",
        "<a href='&#106;avascript:alert(1)'>x</a>",
        "<a href='\u{1}javascript:alert(1)'>x</a>",
        "<a href=JaVaScRiPt:alert(1)>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='vbscript:msgbox(1)'>x</a>",
        "<a href='http:javascript:alert(1)'>x</a>",
        "<a href=//evil.example>x</a>",
        "<a href=\"x\" href=javascript:alert(1)>x</a>",
        "<a style=position:fixed onmouseover=alert(1) href=#>x</a>",
        "<p style='background:url(javascript:alert(1))' id=heading part=send>x</p>",
        "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button><input autofocus onfocus=alert(1)></form>",
        "<style>@import 'x';</style><link rel=stylesheet href=x><meta http-equiv=refresh content=0>",
        "<base href=//evil.example/>",
        "<object data=x><embed src=x></object>",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<template><script>alert(1)</script></template>",
        "<textarea></textarea><script>alert(1)</script>",
        "<!--><script>alert(1)</script>-->",
        "<!--<img src='--><img src=x onerror=alert(1)//'>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<xmp><script>alert(1)</script></xmp>",
        "<b/onclick=alert(1)>x</b>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
        "<plaintext><script>alert(1)</script>",
        "<a href=`javascript:alert(1)`>x</a>",
        "<marquee onstart=alert(1)>x</marquee>",
        "</title><script>alert(1)</script>",
    ] {
        assert_safe(&reduce(given), given);
    }
}

/// Only elements of the set, and of attributes only what a link has.
fn assert_safe(nodes: &[Node], given: &str) {
    const SET: &str = " p br a em strong b i code pre blockquote ul ol li del sup sub q ";
    for node in nodes {
        let Node::Element(element) = node else { continue };
        assert!(SET.contains(&format!(" {} ", element.name)), "{}: {given}", element.name);
        let names: Vec<&str> = element.attributes().iter().map(|(name, _)| *name).collect();
        let expected = if element.name == "a" { vec!["href", "rel"] } else { vec![] };
        assert_eq!(names, expected, "{given}");
        if let Some((_, href)) = element.attributes().first() {
            let is_known = ["http://", "https://", "mailto:"]
                .iter()
                .any(|it| href.to_ascii_lowercase().starts_with(it));
            assert!(is_known, "{href}: {given}");
        }
        assert_safe(&element.children, given);
    }
}

#[test]
fn addresses() {
    let check =
        |href: &str, expected: Option<&str>| assert_eq!(clean(href).as_deref(), expected, "{href}");
    check("https://e.example/ä", Some("https://e.example/ä"));
    check(" HTTP://e.example\n", Some("HTTP://e.example"));
    check("mailto:a@e.example", Some("mailto:a@e.example"));
    check("ht\ntps://e.example", Some("https://e.example"));
    for href in [
        "",
        "#a",
        "/a",
        "//e.example",
        "e.example",
        "https://",
        "http:e",
        "é",
        "ftp://e",
        "mailto:",
    ] {
        check(href, None);
    }
}

#[test]
fn plain_text_has_paragraphs_and_lines() {
    let check = |text: &str, expected: &str| assert_eq!(html(paragraphs(text)), expected, "{text}");
    check("", "");
    check("a <b>\nb\r\n\r\n \nc\n", "<p>a &lt;b&gt;<br>b</p><p>c</p>");
}

proptest! {
    #[test]
    fn any_text_is_a_view(given in "(<[a-z/!-]{0,10}|[ \t=\"'>&;#:x]|\\PC){0,80}") {
        let nodes = reduce(&given);
        assert_safe(&nodes, &given);
    }
}
