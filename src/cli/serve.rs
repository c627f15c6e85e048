//! `afterword serve`: a site on 127.0.0.1, for looking at.

use super::{args::Serve, printable};
use anyhow::{Context, Result, bail, ensure};
use axum::{
    Router,
    http::{HeaderValue, header::CACHE_CONTROL},
};
use std::{io::ErrorKind, net::Ipv4Addr, path::Path};
use tokio::net::TcpListener;
use tower_http::{
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

const FIRST_PORT: u16 = 8000;
const PORTS_TO_TRY: u16 = 100;

pub(super) fn run(args: &Serve) -> Result<()> {
    ensure!(args.site.is_dir(), "{} is not a folder", args.site.display());
    tokio::runtime::Runtime::new()?.block_on(serve(&args.site, args.port))
}

async fn serve(site: &Path, port: Option<u16>) -> Result<()> {
    let listener = listen(port).await?;
    let mut out = printable::out();
    out.line(format_args!("http://{}/", listener.local_addr()?))?;
    out.flush()?;
    drop(out);
    let files = ServeDir::new(site).not_found_service(ServeFile::new(site.join("404.html")));
    let app = Router::new()
        .fallback_service(files)
        // Whoever looks at a site while changing it wants to see the change.
        .layer(SetResponseHeaderLayer::overriding(
            CACHE_CONTROL,
            HeaderValue::from_static("no-cache"),
        ));
    axum::serve(listener, app)
        .with_graceful_shutdown(async { drop(tokio::signal::ctrl_c().await) })
        .await
        .context("the server stopped")
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
