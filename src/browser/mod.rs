//! The room that does it in a page: reads it, shows views in it.
//!
//! The loader (`www/afterword.js`) makes one [`widget::Widget`] a page and lets it show each element, and one
//! `more::Widget` or `parts::Widget` of another build for those that ask for more. It
//! fetches; this room never touches the network. What is shorter in the page's own language stands in
//! `page.js` and `clicks.js`, and comes to readers in one file with the glue.

mod apply;
#[cfg(feature = "more")]
mod cashtags;
#[cfg(feature = "feed")]
mod feed;
#[cfg(not(any(feature = "feed", feature = "more")))]
mod index;
mod locale;
#[allow(unsafe_code)]
mod memory;
#[cfg(not(feature = "parts"))]
mod mentions;
#[cfg(feature = "more")]
mod more;
mod options;
#[cfg(not(feature = "beside"))]
#[cfg_attr(feature = "feed", path = "outside_feed.rs")]
mod outside;
mod page;
#[cfg(feature = "parts")]
mod parts;
#[cfg(not(feature = "parts"))]
mod pieces;
#[cfg(not(feature = "beside"))]
mod widget;
