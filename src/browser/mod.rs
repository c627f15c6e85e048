//! The room that does it in a page: reads it, shows views in it.
//!
//! The loader (`www/afterword.js`) makes one [`widget::Widget`] a page and lets it show each element. It
//! fetches; this room never touches the network. What is shorter in the page's own language stands in
//! `page.js` and `clicks.js`, and comes to readers in one file with the glue.

mod apply;
#[cfg(feature = "feed")]
mod feed;
#[cfg(not(feature = "feed"))]
mod index;
mod locale;
#[allow(unsafe_code)]
mod memory;
#[cfg_attr(feature = "feed", path = "outside_feed.rs")]
mod outside;
mod page;
mod widget;
