//! Copies the page's address and says so, and opens the system's own share sheet.

use super::mount::Shown;
use alloc::rc::Rc;
use core::cell::RefCell;
use gloo_timers::callback::Timeout;
use js_sys::Promise;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlTextAreaElement};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    fn write_text(text: &str) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = navigator, js_name = share)]
    fn share(data: &JsValue) -> Result<Promise, JsValue>;
}

/// How long the confirmation stands, in milliseconds.
const CONFIRMED: u32 = 3000;

type Settled = Closure<dyn FnMut(JsValue)>;

/// What waits for an answer, so that it goes when the element goes.
#[derive(Default)]
pub(super) struct Waiting {
    promise: RefCell<Option<[Settled; 2]>>,
    timeout: RefCell<Option<Timeout>>,
}

/// Copies the page's address; `button` shows the outcome and the line behind the buttons speaks it.
pub(super) fn copy(shown: &Rc<Shown>, button: &Element) {
    let settle = |by_clipboard: bool| -> Settled {
        let (shown, button) = (Rc::downgrade(shown), button.clone());
        Closure::new(move |_| {
            if let Some(shown) = shown.upgrade() {
                confirm(&shown, &button, by_clipboard || copy_by_selection(&shown, &button));
            }
        })
    };
    match write_text(&shown.setting.reading.page.url) {
        Ok(promise) => wait(shown, &promise, [settle(true), settle(false)]),
        // Only secure pages have a clipboard.
        Err(_) => confirm(shown, button, copy_by_selection(shown, button)),
    }
}

/// Opens the system's share sheet; closing it again is no error.
pub(super) fn open_system_sheet(shown: &Rc<Shown>) {
    #[derive(Serialize)]
    struct Sheet<'a> {
        url: &'a str,
        title: &'a str,
    }
    let page = &shown.setting.reading.page;
    let sheet = serde_wasm_bindgen::to_value(&Sheet { url: &page.url, title: &page.title });
    if let Ok(promise) = share(&sheet.unwrap_or_default()) {
        wait(shown, &promise, [Closure::new(|_| ()), Closure::new(|_| ())]);
    }
}

fn wait(shown: &Shown, promise: &Promise, [done, failed]: [Settled; 2]) {
    drop(promise.then2(&done, &failed));
    shown.waiting.promise.replace(Some([done, failed]));
}

fn confirm(shown: &Shown, button: &Element, copied: bool) {
    let texts = &shown.setting.texts;
    let message = texts.get(if copied { "copied" } else { "copy-failed" });
    let label = button.last_element_child();
    let status = button.parent_element().and_then(|row| row.last_element_child());
    let say = move |message: &str, label_text: &str| {
        for (place, text) in [(&status, message), (&label, label_text)] {
            if let Some(place) = place {
                place.set_text_content(Some(text));
            }
        }
    };
    say(&message, &message);
    let label = texts.get("copy");
    let revert = Timeout::new(CONFIRMED, move || say("", &label));
    shown.waiting.timeout.replace(Some(revert));
}

/// The way before there was a clipboard: selects the address in a field that is there for a moment.
fn copy_by_selection(shown: &Shown, button: &Element) -> bool {
    let document = &shown.setting.document;
    let copy = || {
        let field = document.create_element("textarea")?;
        field.set_text_content(Some(&shown.setting.reading.page.url));
        shown.root.append_child(&field)?;
        field.unchecked_ref::<HtmlTextAreaElement>().select();
        let copied = document.unchecked_ref::<HtmlDocument>().exec_command("copy");
        field.remove();
        button.unchecked_ref::<HtmlElement>().focus()?;
        copied
    };
    copy().unwrap_or(false)
}
