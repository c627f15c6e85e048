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
        for (cause, expected) in [("text", "text"), ("", "")] {
            let error = guard(|| std::panic::resume_unwind(Box::new(cause.to_owned())));
            let error: String = error.map(|()| ()).expect_err("a panic");
            assert_eq!(
                error,
                format!("a fault of afterword; please report it with the page: {expected}")
            );
        }
        let error = guard(|| std::panic::resume_unwind(Box::new(7)));
        assert!(error.map(|()| ()).is_err_and(|error| error.ends_with("it panicked")));
    }
}
