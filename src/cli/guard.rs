//! Work on one page that never stops the work on the others.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// Does `work`; where it panics, an error says so. A fault of ours costs the one page that shows it.
pub(super) fn guard<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|cause| {
        format!("a fault of afterword; please report it with the page: {}", message(&*cause))
    })
}

fn message(cause: &(dyn Any + Send)) -> &str {
    let text = cause.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| cause.downcast_ref().copied()).unwrap_or("it panicked")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        assert_eq!(guard(|| 1), Ok(1));
        let check = |cause: Box<dyn Any + Send>, expected: &str| {
            let outcome: Result<(), String> = guard(|| std::panic::resume_unwind(cause));
            let error = outcome.expect_err("a panic");
            assert!(error.ends_with(&format!("with the page: {expected}")), "{error}");
        };
        check(Box::new("text"), "text");
        check(Box::new(String::from("text")), "text");
        check(Box::new(7), "it panicked");
    }
}
