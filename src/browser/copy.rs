//! Copies the page's address and says so, and opens the system's own share sheet.

use super::{
    detail::{Detail, to_js},
    dom::create,
    mount::Shown,
};
use alloc::{rc::Rc, vec};
use core::cell::Cell;
use gloo_timers::callback::Timeout;
use js_sys::Promise;
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
    promise: Cell<Option<[Settled; 2]>>,
    timeout: Cell<Option<Timeout>>,
}

/// Copies the page's address; `button` shows the outcome and the line behind the buttons speaks it.
pub(super) fn copy(shown: &Rc<Shown>, button: &Element) {
    match write_text(&shown.setting.reading.page.url) {
        Ok(promise) => {
            let settle = |copied: bool| -> Settled {
                let (shown, button) = (Rc::downgrade(shown), button.clone());
                Closure::new(move |_| {
                    if let Some(shown) = shown.upgrade() {
                        confirm(&shown, &button, copied);
                    }
                })
            };
            wait(shown, &promise, [settle(true), settle(false)]);
        }
        // Only secure pages have a clipboard.
        Err(_) => confirm(shown, button, false),
    }
}

/// Opens the system's share sheet; closing it again is no error.
pub(super) fn open_system_sheet(shown: &Shown) {
    let page = &shown.setting.reading.page;
    let sheet = vec![("url", (&*page.url).into()), ("title", (&*page.title).into())];
    if let Ok(promise) = share(&to_js(&Detail::Fields(sheet))) {
        wait(shown, &promise, [Closure::new(|_| ()), Closure::new(|_| ())]);
    }
}

fn wait(shown: &Shown, promise: &Promise, [done, failed]: [Settled; 2]) {
    drop(promise.then2(&done, &failed));
    shown.waiting.promise.replace(Some([done, failed]));
}

/// Says whether the address was copied, after trying the old way if the clipboard refused.
fn confirm(shown: &Shown, button: &Element, copied: bool) {
    let copied = copied || copy_by_selection(shown, button) == Some(true);
    let texts = &shown.setting.texts;
    let (Some(label), Some(row)) = (button.last_element_child(), button.parent_element()) else {
        return;
    };
    let status = row.last_element_child();
    let say = move |said: &str, shown: &str| {
        label.set_text_content(Some(shown));
        if let Some(status) = &status {
            status.set_text_content(Some(said));
        }
    };
    let message = texts.get(if copied { "copied" } else { "copy-failed" });
    say(&message, &message);
    let label = texts.get("copy");
    let revert = Timeout::new(CONFIRMED, move || say("", &label));
    shown.waiting.timeout.replace(Some(revert));
}

/// The way before there was a clipboard: selects the address in a field that is there for a moment.
fn copy_by_selection(shown: &Shown, button: &Element) -> Option<bool> {
    let document = &shown.setting.document;
    let field = create(document, "textarea")?;
    field.set_text_content(Some(&shown.setting.reading.page.url));
    shown.root.append_child(&field).ok()?;
    field.unchecked_ref::<HtmlTextAreaElement>().select();
    let copied = document.unchecked_ref::<HtmlDocument>().exec_command("copy").ok();
    field.remove();
    drop(button.unchecked_ref::<HtmlElement>().focus());
    copied
}
