//! `afterword serve`, asked by readers and by others.
#![cfg(unix)]

mod desk;

use desk::Desk;
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    os::unix::fs::symlink,
    process::{Child, Command, Stdio},
};

/// A server that is stopped when the test ends.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(desk: &Desk) -> Self {
        let mut process =
            desk.command(&["serve", "site"]).stdout(Stdio::piped()).spawn().expect("it runs");
        let mut address = String::new();
        let mut out = BufReader::new(process.stdout.take().expect("a pipe"));
        out.read_line(&mut address).expect("an address");
        let address = address.trim().trim_start_matches("http://").trim_end_matches('/').into();
        Self { process, address }
    }

    fn port(&self) -> &str {
        self.address.rsplit(':').next().expect("a port")
    }

    /// The answer to a request of a target for a host.
    fn ask(&self, target: &str, host: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("connected");
        write!(stream, "GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
            .expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn check(&self, target: &str, status: u16) {
        let answer = self.ask(target, &self.address);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{target}: {answer}");
        assert!(!answer.contains("SECRET"), "{target}: {answer}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn what_is_not_for_readers_is_not_there() {
    let desk = Desk::with_site();
    for secret in ["site/.env", "site/.git/config", "site/a/.htpasswd", "out/secret.txt"] {
        desk.write(secret, "SECRET");
    }
    desk.write("site/.well-known/security.txt", "Contact: desk");
    desk.write("out/index.html", "SECRET");
    for (to, link) in [
        ("/etc/hostname", "site/hostname"),
        ("../out", "site/out"),
        ("../out/index.html", "site/linked/index.html"),
        (".git", "site/public-git"),
        ("stories/oil/index.html", "site/oil.html"),
        ("loop", "site/loop"),
    ] {
        let link = desk.path(link);
        fs::create_dir_all(link.parent().expect("a folder")).expect("made");
        symlink(to, link).expect("linked");
    }
    let made = Command::new("mkfifo").arg(desk.path("site/pipe")).status().expect("mkfifo runs");
    assert!(made.success());
    let server = Server::start(&desk);
    for target in ["/stories/oil/", "/oil.html", "/.well-known/security.txt", "/style.css"] {
        server.check(target, 200);
    }
    for target in [
        "/.env",
        "/%2eenv",
        "/.git/config",
        "/.git/",
        "/a/.htpasswd",
        "/stories/../.env",
        "/stories/%2e%2e/.env",
        "/%2e%2e/out/secret.txt",
        "/..%2fout/secret.txt",
        "/..%5cout%5csecret.txt",
        "//etc/hostname",
        "/hostname",
        "/out/",
        "/out/secret.txt",
        "/linked/",
        "/linked/index.html",
        "/public-git/config",
        "/loop",
        "/pipe",
        "/a%00b",
        "/%ff",
        "/nothing",
    ] {
        server.check(target, 404);
    }
}

#[test]
fn a_404_page_that_leads_out_is_not_given_out() {
    let desk = Desk::with_site();
    desk.write("secret.html", "SECRET");
    symlink("../secret.html", desk.path("site/404.html")).expect("linked");
    let server = Server::start(&desk);
    server.check("/nothing", 404);
    server.check("/stories/oil/", 200);
}

#[test]
fn only_this_machine_is_answered() {
    let desk = Desk::with_site();
    let server = Server::start(&desk);
    let port = server.port();
    let status = |target: &str, host: &str| server.ask(target, host)[9..12].to_owned();
    for name in ["127.0.0.1", "localhost", "[::1]"] {
        assert_eq!(status("/style.css", &format!("{name}:{port}")), "200", "{name}");
        assert_eq!(status("/style.css", name), "421", "{name}, without the port");
        assert_eq!(status("/style.css", &format!("{name}:1")), "421", "{name}, another port");
    }
    for name in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "0.0.0.0", ""]
    {
        assert_eq!(status("/style.css", &format!("{name}:{port}")), "421", "{name}");
    }
    let target = format!("http://evil.example:{port}/style.css");
    assert_eq!(status(&target, &format!("localhost:{port}")), "421");
    assert!(server.ask("/style.css", "evil.example").contains("http://127.0.0.1:"));
}

#[test]
fn it_ends_when_it_is_told_to_whoever_is_reading() {
    let desk = Desk::with_site();
    let mut server = Server::start(&desk);
    // Connections that are kept open, one of them in the middle of a request.
    let mut streams: Vec<TcpStream> =
        (0..3).map(|_| TcpStream::connect(&server.address).expect("connected")).collect();
    write!(streams[0], "GET / HTT").expect("sent");
    write!(streams[1], "GET /style.css HTTP/1.1\r\nHost: {}\r\n\r\n", server.address)
        .expect("sent");
    streams[1].read_exact(&mut [0; 12]).expect("an answer");
    let id = server.process.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill runs").success());
    assert_eq!(server.process.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_site_built_for_its_real_address_has_its_styles_here() {
    let desk = Desk::with_site();
    let page = "<!DOCTYPE html><link rel=canonical href=\"https://e.example/\">\
                <link rel=stylesheet href=\"https://e.example/style.css\"><a href=\"https://e.example/a/\">A</a>";
    desk.write("site/index.html", page);
    desk.write("site/real.css", "p { background: url(\"https://e.example/p.png\") }");
    let server = Server::start(&desk);
    let front = server.ask("/", &server.address);
    assert!(front.contains("rel=canonical href=\"https://e.example/\""), "{front}");
    assert!(front.contains("<link rel=stylesheet href=\"/style.css\"><a href=\"/a/\">"), "{front}");
    let css = server.ask("/real.css", &server.address);
    assert!(css.ends_with("p { background: url(\"/p.png\") }"), "{css}");
    assert_eq!(desk.read("site/index.html"), page, "no file is changed");
}
