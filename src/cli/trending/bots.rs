//! Programs that ask for pages, told by their user agents.
//!
//! No list of names can be whole. These are the marks that programs which say what they are have in common (the word
//! *bot* and its kin, an address to read about them, the names of the usual libraries and tools), after the user agents that
//! search engines, networks and monitors document. What says that it is a browser is taken for a reader.

use aho_corasick::AhoCorasick;
use std::sync::LazyLock;

const MARKS: &[&str] = &[
    // What they call themselves.
    "bot",
    "crawl",
    "spider",
    "slurp",
    "scrape",
    "archiver",
    "fetcher",
    "preview",
    "monitor",
    "check",
    "scan",
    "validator",
    "uptime",
    "feed",
    "reader/",
    "rss",
    "proxy",
    "externalhit",
    "lighthouse",
    "headless",
    "phantomjs",
    "selenium",
    "playwright",
    "puppeteer",
    "prerender",
    "transcoder",
    // An address to read about them: browsers have none.
    "http://",
    "https://",
    "@",
    // Libraries and tools.
    "curl",
    "wget",
    "python",
    "java/",
    "ruby",
    "perl",
    "php/",
    "okhttp",
    "httpclient",
    "http-client",
    "http_request",
    "httpx",
    "axios",
    "node-fetch",
    "undici",
    "go-http",
    "guzzle",
    "libwww",
    "lwp::",
    "aiohttp",
    "postman",
    "insomnia",
    "apachebench",
    "siege",
    "wordpress/",
    "dart/",
    "deno/",
    "bun/",
    "reqwest",
    "hyper/",
    // Those that keep their kind to themselves.
    "google-",
    "googleother",
    "bingpreview",
    "mediapartners",
    "whatsapp",
    "telegram",
    "skypeuripreview",
    "embedly",
    "quora link",
    "outbrain",
    "vkshare",
    "w3c_",
    "chatgpt",
    "claude-user",
    "perplexity",
    "cohere-ai",
    "ia_archiver",
    "nutch",
    "yandeximages",
];

/// Browsers and devices whose names hold a mark.
const READERS: &[&str] = &["cubot", "instapaper for"];

static FINDER: LazyLock<AhoCorasick> = LazyLock::new(|| finder(MARKS));
static EXCEPT: LazyLock<AhoCorasick> = LazyLock::new(|| finder(READERS));

fn finder(words: &[&str]) -> AhoCorasick {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .build(words)
        .expect("the words are few and short")
}

/// Whether a user agent is that of a program. One that says nothing, or next to nothing, is.
pub(super) fn is_bot(agent: &[u8]) -> bool {
    // The shortest that a browser sends begins with `Mozilla/5.0 (`, `Opera/9.80 (` and the like.
    agent.len() < 13 || (FINDER.is_match(agent) && !EXCEPT.is_match(agent))
}

#[cfg(test)]
mod tests {
    use super::is_bot;

    #[test]
    fn readers_and_programs() {
        for reader in [
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
            "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Linux; Android 9; CUBOT_X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
            "Opera/9.80 (Windows NT 6.1; U; en) Presto/2.7.62 Version/11.01",
        ] {
            assert!(!is_bot(reader.as_bytes()), "{reader}");
        }
        for program in [
            "",
            "-",
            "Mozilla/5.0",
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/142.0.0.0 Safari/537.36",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36",
            "curl/8.5.0",
            "Wget/1.21.4",
            "python-requests/2.32.3",
            "Go-http-client/2.0",
            "GuzzleHttp/7",
            "WhatsApp/2.23.20.0 A",
            "Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)",
            "Feedly/1.0 (+http://www.feedly.com/fetcher.html; like FeedFetcher-Google)",
        ] {
            assert!(is_bot(program.as_bytes()), "{program}");
        }
    }
}
