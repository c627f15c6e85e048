//! The replies as views: the frame with the form, the form's fields, the threads.
//!
//! The frame is built once, and stays while fields and threads change: what a reader has typed is in it.

use super::{Element, element};
use crate::engine::{
    cut,
    replies::{
        Reply, State,
        draft::{Fault, Field, Need, Rules},
        thread::{Thread, threads},
    },
    texts::Texts,
};
use alloc::string::String;

/// What is there before the server has answered: heading, notes, and the form without its fields.
pub fn frame(texts: &Texts) -> Element {
    let retry = element("button part=retry type=button hidden")
        .action("retry")
        .text(texts.get("replies-retry"));
    let notes = element("div part=notes")
        .child(element("p part=note").text(texts.get("replies-loading")))
        .child(retry);
    element("div part=replies role=region aria-labelledby=heading")
        .child(element("h2 part=heading id=heading tabindex=-1").text(texts.get("replies")))
        .child(element("p part=status role=status"))
        .child(notes)
        .child(element("div part=threads"))
        .child(element("div part=place").child(form(texts)))
}

fn form(texts: &Texts) -> Element {
    let cancel = element("button part=cancel type=button hidden")
        .action("cancel")
        .text(texts.get("replies-cancel"));
    let head = element("div part=head")
        .child(element("h3 part=question id=question").text(texts.get("replies-write")))
        .child(cancel);
    let send =
        element("button part=send type=submit aria-disabled=false").text(texts.get("replies-send"));
    element("form part=form novalidate aria-labelledby=question")
        .child(head)
        .child(element("div part=fields"))
        .child(element("p part=alert role=alert"))
        .child(send)
}

/// The fields of the form, for a backend that wants them so.
pub fn fields(rules: &Rules, texts: &Texts) -> Element {
    let mut fields = element("div part=lines");
    for field in Field::ALL {
        let need = rules.need(field);
        if need != Need::None {
            fields = fields.child(line(field, need == Need::Required, texts));
        }
    }
    fields
}

fn line(field: Field, is_required: bool, texts: &Texts) -> Element {
    let (start, fault, described) = match field {
        Field::Name => {
            ("input part=field type=text autocomplete=name dir=auto", "name-fault", "name-fault")
        }
        Field::Address => (
            "input part=field type=email autocomplete=email dir=ltr",
            "address-fault",
            "address-fault address-hint",
        ),
        Field::Website => {
            ("input part=field type=url autocomplete=url dir=ltr", "website-fault", "website-fault")
        }
        Field::Text => ("textarea part=field rows=6 dir=auto", "text-fault", "text-fault"),
    };
    let name = field.name();
    let input = element(start)
        .with("id", name)
        .with("name", name)
        .with("aria-required", if is_required { "true" } else { "false" })
        .with("aria-invalid", "false")
        .with("aria-describedby", described);
    let mark = if is_required { texts.get("replies-required") } else { String::new() };
    let label = element("label part=label")
        .with("for", name)
        .text(texts.get(label_of(field)))
        .text(" ")
        .child(element("span part=required").text(mark));
    let hint = (field == Field::Address)
        .then(|| element("p part=hint id=address-hint").text(texts.get("replies-private")));
    element("div part=line")
        .child(label)
        .child(input)
        .child(element("p part=fault").with("id", fault))
        .child_some(hint)
}

/// The message that names a field.
pub fn label_of(field: Field) -> &'static str {
    match field {
        Field::Name => "replies-name",
        Field::Address => "replies-address",
        Field::Website => "replies-website",
        Field::Text => "replies-text",
    }
}

/// What is wrong with a field, in words.
pub fn words_of(fault: Fault, texts: &Texts) -> String {
    match fault {
        Fault::Missing => texts.get("replies-missing"),
        Fault::Unlike(example) => texts.fill("replies-like", example),
        Fault::Short => texts.get("replies-short"),
        Fault::Long(most) => texts.fill("replies-long", &cut::digits(most)),
    }
}

/// The threads of a list of replies. Where `is_open` is false, none can be answered.
pub fn thread(replies: &[Reply], is_open: bool, texts: &Texts) -> Element {
    build_list(&threads(replies), replies, is_open, texts)
}

fn build_list(threads: &[Thread], replies: &[Reply], is_open: bool, texts: &Texts) -> Element {
    let mut list = element("ol part=thread role=list");
    for thread in threads {
        let mut item = element("li part=item").child(build_reply(thread, replies, is_open, texts));
        if !thread.replies.is_empty() {
            item = item.child(build_list(&thread.replies, replies, is_open, texts));
        }
        list = list.child(item);
    }
    list
}

fn build_reply(thread: &Thread, replies: &[Reply], is_open: bool, texts: &Texts) -> Element {
    let reply = &replies[thread.reply];
    let author = author_of(reply, texts);
    let article = element("article part=reply tabindex=-1")
        .with("data-id", reply.id.clone())
        .with("aria-label", author.clone());
    if reply.state == State::Removed {
        return article.child(element("p part=removed").text(texts.get("replies-removed")));
    }
    let name = match &reply.website {
        Some(website) => element("a part=author dir=auto")
            .with("href", website.clone())
            .with("rel", "nofollow ugc noopener"),
        None => element("bdi part=author"),
    };
    let [machine, shown, full] = &reply.written;
    let time = element("time part=time")
        .with("datetime", machine.clone())
        .with("title", full.clone())
        .text(shown.clone());
    let answers = thread.answers.map(|answered| {
        let author = author_of(&replies[answered], texts);
        element("span part=answers").text(texts.fill("replies-to", &author))
    });
    let pending = (reply.state == State::Pending)
        .then(|| element("strong part=pending").text(texts.get("replies-pending")));
    let head = element("header part=head")
        .child(name.text(author.clone()))
        .child(time)
        .child_some(answers)
        .child_some(pending);
    let mut body = element("div part=body dir=auto");
    body.children.extend_from_slice(&reply.body);
    // Who replies to what others do not see yet would talk to nobody.
    let button = (is_open && reply.state == State::Public).then(|| {
        element("button part=answer type=button")
            .with("aria-label", texts.fill("replies-to", &author))
            .action("answer")
            .text(texts.get("replies-answer"))
    });
    article.child(head).child(body).child_some(button)
}

fn author_of(reply: &Reply, texts: &Texts) -> String {
    if reply.author.is_empty() { texts.get("replies-anonymous") } else { reply.author.clone() }
}

#[cfg(test)]
mod tests {
    use super::super::html::to_html;
    use super::*;
    use crate::engine::{part::RepliesBackend, replies::markup};
    use alloc::vec::Vec;

    fn check(view: Element, expected: &[&str], absent: &[&str]) {
        let html = to_html(&[view]);
        for expected in expected {
            assert!(html.contains(expected), "{expected}: {html}");
        }
        for absent in absent {
            assert!(!html.contains(absent), "{absent}: {html}");
        }
    }

    #[test]
    fn fields_follow_the_rules() {
        let fields = |backend, required| fields(&Rules::new(backend, required), &Texts::default());
        check(
            fields(RepliesBackend::WordPress, ""),
            &[
                "<label part=\"label\" for=\"name\">Name <span part=\"required\">required</span></label>",
                "id=\"address\" name=\"address\" aria-required=\"true\" aria-invalid=\"false\" aria-describedby=\"address-fault address-hint\"",
                "<p part=\"hint\" id=\"address-hint\">",
                "id=\"website\" name=\"website\" aria-required=\"false\"",
                "<textarea part=\"field\" rows=\"6\" dir=\"auto\" id=\"text\"",
            ],
            &[],
        );
        check(
            fields(RepliesBackend::Remark42, ""),
            &["id=\"name\""],
            &["id=\"address\"", "id=\"website\""],
        );
        check(fields(RepliesBackend::Isso, ""), &["name=\"name\" aria-required=\"false\""], &[]);
        check(fields(RepliesBackend::Isso, "name"), &["name=\"name\" aria-required=\"true\""], &[]);
    }

    #[test]
    fn threads_are_lists_in_lists() {
        let reply = |id: &str, parent: &str, author: &str, state| Reply {
            id: id.into(),
            parent: parent.into(),
            author: author.into(),
            website: (id == "1").then(|| "https://e.example".into()),
            written: ["2026".into(), "now".into(), "today".into()],
            body: markup::reduce("<p>Hi <b>there</b>"),
            state,
            ..Reply::default()
        };
        let list: Vec<Reply> = [
            reply("1", "", "<Ann>", State::Public),
            reply("2", "1", "", State::Pending),
            reply("3", "", "Cy", State::Removed),
        ]
        .into();
        check(
            thread(&list, true, &Texts::default()),
            &[
                "<ol part=\"thread\" role=\"list\"><li part=\"item\"><article part=\"reply\" tabindex=\"-1\" data-id=\"1\" aria-label=\"&lt;Ann&gt;\">",
                "href=\"https://e.example\" rel=\"nofollow ugc noopener\">&lt;Ann&gt;</a><time part=\"time\" datetime=\"2026\" title=\"today\">now</time>",
                "<div part=\"body\" dir=\"auto\"><p>Hi <b>there</b></p></div>",
                "aria-label=\"Reply to &lt;Ann&gt;\" data-action=\"answer\">Reply</button></article><ol part=\"thread\"",
                "<bdi part=\"author\">Anonymous</bdi>",
                "<strong part=\"pending\">Awaiting moderation</strong></header><div part=\"body\" dir=\"auto\"><p>Hi <b>there</b></p></div></article>",
                "<p part=\"removed\">This reply was removed</p></article>",
            ],
            &[],
        );
        check(thread(&list, false, &Texts::default()), &[], &["<button"]);
    }

    #[test]
    fn the_frame_waits() {
        check(
            frame(&Texts::default()),
            &[
                "role=\"status\"></p>",
                ">Loading replies…<",
                "<button part=\"retry\" type=\"button\" hidden=\"\"",
                "role=\"alert\"></p>",
            ],
            &[],
        );
    }
}
