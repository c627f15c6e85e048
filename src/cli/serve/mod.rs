//! `afterword serve`: a site on 127.0.0.1, for looking at.

mod base;

use super::{args::Serve, printable};
use crate::engine::address;
use anyhow::{Context, Result, bail, ensure};
use axum::{
    Router,
    extract::{Request, State},
    http::{
        HeaderValue, StatusCode,
        header::{CACHE_CONTROL, HOST},
    },
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
};
use base::{Base, localize};
use std::{
    fs,
    io::ErrorKind,
    net::Ipv4Addr,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::{net::TcpListener, runtime::Runtime, signal::ctrl_c};
use tower_http::{
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

const FIRST_PORT: u16 = 8000;
const PORTS_TO_TRY: u16 = 100;

pub(super) fn run(args: &Serve) -> Result<()> {
    ensure!(args.site.is_dir(), "{} is not a folder", args.site.display());
    let runtime = Runtime::new()?;
    let outcome = runtime.block_on(serve(&args.site, args.port));
    // Who still reads something is not waited for.
    runtime.shutdown_background();
    outcome
}

async fn serve(site: &Path, port: Option<u16>) -> Result<()> {
    let root = fs::canonicalize(site)?;
    let listener = listen(port).await?;
    let address = listener.local_addr()?;
    let base = Arc::new(Base::read(&root));
    let guard = Arc::new(Guard { root, port: address.port() });
    let files = ServeDir::new(site).not_found_service(ServeFile::new(site.join("404.html")));
    let app = Router::new()
        .fallback_service(files)
        // Whoever looks at a site while changing it wants to see the change.
        .layer(SetResponseHeaderLayer::overriding(
            CACHE_CONTROL,
            HeaderValue::from_static("no-cache"),
        ))
        .layer(from_fn_with_state(Arc::clone(&base), localize))
        .layer(from_fn_with_state(guard, check));
    let mut out = printable::out();
    out.line(format_args!("http://{address}/"))?;
    if let Some(base) = base.as_ref() {
        let note = "leads here as well; no file is changed";
        out.line(format_args!("What the site's pages take from {base} {note}"))?;
    }
    out.flush()?;
    drop(out);
    tokio::spawn(axum::serve(listener, app).into_future());
    Ok(ctrl_c().await?)
}

async fn listen(port: Option<u16>) -> Result<TcpListener> {
    let (first, last) = match port {
        Some(port) => (port, port),
        None => (FIRST_PORT, FIRST_PORT + PORTS_TO_TRY),
    };
    for port in first..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(error).with_context(|| format!("cannot listen on port {port}"));
            }
        }
    }
    match port {
        Some(port) => bail!(
            "port {port} is taken; choose another with --port, or leave it out for the next free one"
        ),
        None => bail!("no free port from {first} to {last}; choose one with --port"),
    }
}

/// What is given out, and to whom.
struct Guard {
    /// Without links on the way.
    root: PathBuf,
    port: u16,
}

async fn check(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    let host = request.uri().authority().map(|authority| authority.as_str()).or(host);
    if !host.is_some_and(|host| guard.is_this_machine(host)) {
        let message = format!(
            "This is a site under work on this machine, for http://127.0.0.1:{}/ only.\n",
            guard.port
        );
        return (StatusCode::MISDIRECTED_REQUEST, message).into_response();
    }
    if !guard.gives_out(request.uri().path()) {
        return (StatusCode::NOT_FOUND, "There is no such page.\n").into_response();
    }
    next.run(request).await
}

impl Guard {
    /// Whether a request was meant for this machine. Any site can give its own name this machine's address, and then
    /// read what is served here.
    fn is_this_machine(&self, host: &str) -> bool {
        let names = ["127.0.0.1", "localhost", "[::1]"];
        let rest = names.iter().find_map(|name| host.strip_prefix(name));
        match rest {
            Some("") => self.port == 80,
            Some(port) => port == format!(":{}", self.port),
            None => false,
        }
    }

    /// Whether what is at an address is for readers: no dot file, nothing outside of the site, no special file.
    fn gives_out(&self, path: &str) -> bool {
        let path = address::decode(path);
        if path.split(['/', '\\']).any(is_hidden) {
            return false;
        }
        let asked = self.root.join(path.trim_matches('/'));
        let page = if asked.is_dir() { asked.join("index.html") } else { asked.clone() };
        let shown = if page.exists() { page } else { self.root.join("404.html") };
        self.is_inside(&asked) && self.is_inside(&shown)
    }

    /// Whether a file that is there is one of the site's, wherever links lead.
    fn is_inside(&self, file: &Path) -> bool {
        let file = match fs::canonicalize(file) {
            Err(error) => return error.kind() == ErrorKind::NotFound,
            Ok(file) => file,
        };
        let is_ordinary = fs::metadata(&file).is_ok_and(|it| it.is_file() || it.is_dir());
        let inner = file.strip_prefix(&self.root);
        is_ordinary
            && inner.is_ok_and(|inner| !inner.iter().any(|it| is_hidden(&it.to_string_lossy())))
    }
}

/// Whether a part of a path is not for readers, such as `.git`, `.env` and `..`.
fn is_hidden(part: &str) -> bool {
    part.starts_with('.') && part != ".well-known"
}
