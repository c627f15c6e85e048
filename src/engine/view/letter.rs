//! The part `letter` as a view: a form that a browser can post as it is, and that the script takes over.

use super::{Element, element};
use crate::engine::{
    cut,
    letter::{Form, is_link},
    part::PartOptions,
    texts::Texts,
};

/// The form. Without a script (`script` is false) it is posted by the browser; where the backend takes no posted form, a link
/// stands in its place.
pub fn view(form: &Form, options: &PartOptions, texts: &Texts, script: bool) -> Element {
    let part = element("section part=letter aria-labelledby=letter data-state=idle")
        .child(element("h2 part=heading id=letter").text(texts.get("letter")));
    let part = match form.entry().filter(|_| !script) {
        Some(entry) => {
            let link = element("a part=continue").with("href", entry);
            part.child(element("p").child(link.text(texts.get("letter-subscribe"))))
        }
        None => part.child(fields(form, options, texts)),
    };
    part.child(element("div part=done tabindex=-1 hidden"))
        .child(element("p part=status role=status"))
}

fn fields(form: &Form, options: &PartOptions, texts: &Texts) -> Element {
    let label = element("label part=question for=address").text(texts.get("letter-address"));
    let field = element(
        "input part=field id=address type=email dir=ltr required autocomplete=email autocapitalize=none \
         spellcheck=false aria-invalid=false",
    )
    .with("name", form.field)
    .with("aria-describedby", "error consent");
    let send = element("button part=continue type=submit").text(texts.get("letter-subscribe"));
    let mut view = element("form part=form method=post target=_blank accept-charset=utf-8")
        .with("action", if form.action.is_empty() { "#" } else { &form.action }.to_owned())
        .child(label)
        .child(element("div part=row").child(field).child(send))
        .child(trap(form));
    for (name, value) in &form.fixed {
        view = view
            .child(element("input type=hidden").with("name", *name).with("value", value.clone()));
    }
    let elsewhere = (!form.is_read()).then(|| texts.fill("letter-elsewhere", form.host()));
    view.child(element("p part=error id=error role=alert"))
        .child_some(instead(form, texts))
        .child_some(elsewhere.map(|text| element("p part=hint").text(text)))
        .child(consent(options, texts))
}

/// A field that people neither see nor reach, nor hear, nor have filled in for them: only programs write into it.
fn trap(form: &Form) -> Element {
    let field = element("input type=text tabindex=-1 autocomplete=off value=");
    let named = (!form.trap.is_empty()).then(|| form.trap.clone());
    element("div part=trap aria-hidden=true inert").child(field.with_some("name", named))
}

/// What posts the form as a browser does, when the script could not send it.
fn instead(form: &Form, texts: &Texts) -> Option<Element> {
    let has_other = form.is_read() && !form.action.is_empty() && !form.host().is_empty();
    has_other.then(|| {
        element("button part=instead type=submit hidden")
            .text(texts.fill("letter-instead", form.host()))
    })
}

/// What became of an address, by the name that the backend's file in `www/parts/letter` gives it: `pending`, `subscribed`,
/// `already`, `taken`.
pub fn done(state: &str, address: &str, texts: &Texts) -> Element {
    let title = if state == "pending" { "letter-inbox" } else { "letter-thanks" };
    let words = texts.fill(&cut::join(&["letter-", state]), address);
    element("div part=outcome")
        .child(element("h3 part=title").text(texts.get(title)))
        .child(element("p part=words").text(words))
        .child(element("button part=again type=button").text(texts.get("letter-other")))
}

/// What the reader agrees to, in the site's own words where it has some.
fn consent(options: &PartOptions, texts: &Texts) -> Element {
    let words = &options.letter_consent;
    let words = if words.is_empty() { texts.get("letter-consent") } else { words.clone() };
    let view = element("p part=consent id=consent").text(words);
    if !is_link(&options.letter_privacy) {
        return view;
    }
    let link = element("a part=privacy").with("href", options.letter_privacy.clone());
    view.text(" ").child(link.text(texts.get("letter-privacy")))
}

#[cfg(test)]
mod tests {
    use super::super::html::to_html;
    use super::*;

    fn html(options: &[(&str, &str)], script: bool) -> alloc::string::String {
        let mut all = PartOptions::default();
        for (name, value) in options {
            all.set(name, value).expect(name).expect(value);
        }
        let form = Form::new(&all).expect("a form");
        to_html(&[view(&form, &all, &Texts::default(), script)])
    }

    fn check(options: &[(&str, &str)], script: bool, expected: &[&str], absent: &[&str]) {
        let html = html(options, script);
        for part in expected {
            assert!(html.contains(part), "{part}: {html}");
        }
        for part in absent {
            assert!(!html.contains(part), "{part}: {html}");
        }
    }

    #[test]
    fn a_form_can_be_posted_as_it_is() {
        let site =
            [("letter", "listmonk"), ("letter-url", "https://e.example"), ("letter-list", "1-2")];
        check(
            &site,
            false,
            &[
                "action=\"https://e.example/subscription/form\"",
                "name=\"email\"",
                "<input type=\"hidden\" name=\"l\" value=\"1-2\">",
                "<div part=\"trap\" aria-hidden=\"true\" inert=\"\"><input type=\"text\" tabindex=\"-1\" \
                 autocomplete=\"off\" value=\"\" name=\"nonce\"></div>",
                "<button part=\"instead\" type=\"submit\" hidden=\"\">",
            ],
            &["part=\"hint\"", "part=\"privacy\""],
        );
    }

    #[test]
    fn a_form_that_opens_elsewhere_says_so() {
        let url = "https://h.us7.list-manage.com/subscribe/post?u=1&id=2";
        check(
            &[("letter", "mailchimp"), ("letter-url", url)],
            true,
            &[
                "name=\"EMAIL\"",
                "post?u=1&amp;id=2",
                "<p part=\"hint\">",
                "h.us7.list-manage.com",
                "b_1_2",
            ],
            &["part=\"instead\""],
        );
    }

    #[test]
    fn ghost_has_a_form_by_script_and_a_link_without() {
        let site = [("letter", "ghost"), ("letter-url", "https://e.example/")];
        check(&site, true, &["<form"], &["portal"]);
        check(&site, false, &["href=\"https://e.example/#/portal/signup\""], &["<form"]);
    }

    #[test]
    fn what_became_of_it() {
        for (state, expected) in [
            ("pending", "Only when you open"),
            ("subscribed", "a&lt;@e.example is subscribed"),
            ("already", "subscribed already"),
            ("taken", "If a mail"),
        ] {
            let html = to_html(&[done(state, "a<@e.example", &Texts::default())]);
            assert!(html.contains(expected), "{state}: {html}");
        }
    }

    #[test]
    fn consent_is_the_sites_own() {
        let site = [
            ("letter", "form"),
            ("letter-url", "/letter"),
            ("letter-consent", "We <write> on Sundays."),
            ("letter-privacy", "/privacy/"),
        ];
        check(
            &site,
            true,
            &["We &lt;write&gt; on Sundays. <a part=\"privacy\" href=\"/privacy/\">"],
            &["instead"],
        );
        let hostile = [site[0], site[1], ("letter-privacy", "javascript:alert(1)")];
        check(&hostile, true, &[], &["javascript"]);
    }
}
