//! The room that decides: pure functions and plain data, tested natively.

pub mod address;
pub mod article;
#[cfg(any(feature = "more", feature = "parts"))]
pub mod cashtag;
pub mod config;
#[cfg(feature = "more")]
pub mod counts;
pub mod cut;
#[cfg(feature = "parts")]
pub mod email;
#[cfg(feature = "rank")]
pub mod feed;
pub mod hashtag;
pub mod index;
#[cfg(feature = "parts")]
pub mod letter;
mod order;
pub mod page;
pub mod part;
pub mod personal;
pub mod place;
mod ranges;
#[cfg(feature = "rank")]
pub mod related;
#[cfg(feature = "parts")]
pub mod replies;
pub mod share;
pub mod tag;
#[cfg(feature = "rank")]
pub mod text;
pub mod texts;
#[cfg(feature = "parts")]
pub mod ticker;
pub mod title;
#[cfg(feature = "parts")]
pub mod trending;
pub mod view;
#[cfg(any(feature = "beside", feature = "feed"))]
pub mod wire;
