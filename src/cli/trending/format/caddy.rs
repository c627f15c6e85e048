//! JSON lines of Caddy's access log.

use super::{Line, Time, View, Why, is_prefetch};
use crate::cli::trending::time::{of_iso, of_log};
use serde::Deserialize;
use std::borrow::Cow;

/// Of a line, what counts.
#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow)]
    ts: Stamp<'a>,
    /// Lines without one are no requests: Caddy tells of other things as well.
    #[serde(borrow)]
    request: Option<Request<'a>>,
    status: Option<u16>,
}

/// As `time_format` says: seconds, milliseconds or nanoseconds since 1970 began, or written out.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stamp<'a> {
    Number(f64),
    #[serde(borrow)]
    Text(Cow<'a, str>),
}

#[derive(Deserialize)]
struct Request<'a> {
    /// Since Caddy 2.7: behind a trusted proxy, the reader's.
    #[serde(borrow)]
    client_ip: Option<Cow<'a, str>>,
    #[serde(borrow)]
    remote_ip: Option<Cow<'a, str>>,
    #[serde(borrow)]
    method: Cow<'a, str>,
    #[serde(borrow, default)]
    host: Cow<'a, str>,
    #[serde(borrow)]
    uri: Cow<'a, str>,
    #[serde(borrow, default)]
    headers: Headers<'a>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Headers<'a> {
    #[serde(borrow, default, rename = "User-Agent")]
    agent: Vec<Cow<'a, str>>,
    #[serde(borrow, default, rename = "Sec-Purpose")]
    sec_purpose: Vec<Cow<'a, str>>,
    #[serde(borrow, default)]
    purpose: Vec<Cow<'a, str>>,
    #[serde(borrow, default, rename = "X-Purpose")]
    x_purpose: Vec<Cow<'a, str>>,
    #[serde(borrow, default, rename = "X-Moz")]
    x_moz: Vec<Cow<'a, str>>,
}

pub(super) fn read(line: &[u8]) -> Line<'_> {
    parse(line).unwrap_or(Line::Damaged)
}

fn parse(line: &[u8]) -> Option<Line<'_>> {
    let Entry { ts, request, status } = serde_json::from_slice(line).ok()?;
    let time = seconds(&ts)?;
    let Some(request) = request else { return Some(Line::Left(Why::Other)) };
    if request.method != "GET" {
        return Some(Line::Left(Why::Method));
    }
    if !matches!(status, Some(200 | 304)) {
        return Some(Line::Left(Why::Status));
    }
    let headers = request.headers;
    let mut purposes = [&headers.sec_purpose, &headers.purpose, &headers.x_purpose, &headers.x_moz]
        .into_iter()
        .flatten();
    if purposes.any(|purpose| is_prefetch(purpose.as_bytes())) {
        return Some(Line::Left(Why::Prefetch));
    }
    let agent = bytes(headers.agent.into_iter().next().unwrap_or_default());
    let reader = bytes(request.client_ip.or(request.remote_ip).unwrap_or_default());
    Some(Line::View(View {
        address: bytes(request.uri),
        host: without_port(bytes(request.host)),
        time: Time::At(time),
        reader: Some([reader, agent.clone()]),
        agent: Some(agent),
        count: 1,
    }))
}

/// The unit shows in the size: a time in seconds stays below a hundred thousand million for a thousand years.
fn seconds(stamp: &Stamp) -> Option<i64> {
    match stamp {
        Stamp::Number(number) if number.abs() < 1e11 => Some(number.floor() as i64),
        Stamp::Number(number) if number.abs() < 1e14 => Some((number / 1e3).floor() as i64),
        Stamp::Number(number) => Some((number / 1e9).floor() as i64),
        Stamp::Text(text) => of_iso(text.as_bytes()).or_else(|| of_log(text.as_bytes())),
    }
}

fn bytes(text: Cow<'_, str>) -> Cow<'_, [u8]> {
    match text {
        Cow::Borrowed(text) => text.as_bytes().into(),
        Cow::Owned(text) => text.into_bytes().into(),
    }
}

fn without_port(host: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    match host {
        Cow::Borrowed(host) => super::common::without_port(host).into(),
        Cow::Owned(host) => super::common::without_port(&host).to_owned().into(),
    }
}
