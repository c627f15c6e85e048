//! The table of all services, a line each. To add one: a line here, its icon in `www/icons`, its source in
//! docs/services.md.
//!
//! A line holds the id, the name, the brand's color, and the address with its [holes](super::Target::Link).

#[cfg(feature = "more")]
use super::limit::Limit;
use super::{Service, Target, outline::outline};

/// What the lean build knows, and every page shows that asks for nothing else. Their icons come with the engine.
#[rustfmt::skip]
pub const BASIC: &[Service] = &[
    link("facebook", "Facebook", 0x0866ff, "https://www.facebook.com/sharer/sharer.php?u={url}")
        .icon(outline!("facebook")),
    link("x", "X", 0x000000, "https://x.com/intent/post?url={url}&text={title}&hashtags={hashtags}&via={via}")
        .points(280).addresses(23)
        .icon(outline!("x")),
    link("linkedin", "LinkedIn", 0x0a66c2, "https://www.linkedin.com/sharing/share-offsite/?url={url}")
        .icon(outline!("linkedin")),
    action("copy", "Copy link", Target::Copy).icon(outline!("copy")),
    action("system", "Share sheet", Target::System).icon(outline!("system")),
];

/// All others.
#[cfg(feature = "more")]
#[rustfmt::skip]
pub const OTHERS: &[Service] = &[
    action("print", "Print", Target::Print),
    action("qr", "QR code", Target::Qr),
    action("more", "More", Target::More),

    // Networks.
    link("bluesky", "Bluesky", 0x1185fe, "https://bsky.app/intent/compose?text={text}").limit(300),
    link("threads", "Threads", 0x000000, "https://www.threads.com/intent/post?url={url}&text={title}").limit(500),
    link("pinterest", "Pinterest", 0xbd081c, "https://www.pinterest.com/pin/create/button/?url={url}&media={image}&description={title}"),
    link("reddit", "Reddit", 0xff4500, "https://www.reddit.com/submit?url={url}&title={title}"),
    link("tumblr", "Tumblr", 0x36465d, "https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl={url}&title={title}&caption={summary}&tags={hashtags}"),
    link("nextdoor", "Nextdoor", 0x8ed500, "https://nextdoor.com/sharekit/?source={via}&body={text}"),
    link("xing", "XING", 0x006567, "https://www.xing.com/spi/shares/new?url={url}"),
    link("vk", "VK", 0x0077ff, "https://vk.com/share.php?url={url}&title={title}&image={image}"),
    link("odnoklassniki", "Odnoklassniki", 0xee8208, "https://connect.ok.ru/offer?url={url}&title={title}&imageUrl={image}"),
    link("mailru", "Moi Mir", 0x005ff9, "https://connect.mail.ru/share?url={url}&title={title}&description={summary}&image_url={image}"),
    link("weibo", "Weibo", 0xe6162d, "https://service.weibo.com/share/share.php?url={url}&title={title}&pic={image}"),
    link("qzone", "Qzone", 0xfece00, "https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url={url}&title={title}&summary={summary}&pics={image}"),
    link("douban", "Douban", 0x2d963d, "https://www.douban.com/share/service?href={url}&name={title}&image={image}"),
    link("kakaostory", "KakaoStory", 0xffcd00, "https://story.kakao.com/share?url={url}"),
    link("mewe", "MeWe", 0x17377f, "https://mewe.com/share?link={url}"),
    link("gab", "Gab", 0x21cf7a, "https://gab.com/compose?url={url}&text={title}"),
    link("livejournal", "LiveJournal", 0x00b0ea, "https://www.livejournal.com/update.bml?subject={title}&event={url}"),
    link("microblog", "Micro.blog", 0xff8800, "https://micro.blog/post?text=%5B{title}%5D%28{url}%29"),
    link("meneame", "Menéame", 0xff6400, "https://www.meneame.net/submit?url={url}"),

    // Networks of many instances.
    link("mastodon", "Mastodon", 0x6364ff, "https://{instance}/share?text={text}").limit(500).addresses(23)
        .hub("https://share.joinmastodon.org/#text={text}"),
    link("misskey", "Misskey", 0x86b300, "https://{instance}/share?text={title}&url={url}")
        .hub("https://misskey-hub.net/share/?text={title}&url={url}"),
    link("lemmy", "Lemmy", 0x00bc8c, "https://{instance}/create_post?url={url}&title={title}&body={summary}"),
    link("mbin", "Mbin", 0x4f46a5, "https://{instance}/new/link?url={url}"),
    link("friendica", "Friendica", 0xffc019, "https://{instance}/compose?title={title}&body={url}")
        .hub("https://s2f.kytta.dev/?text={text}"),
    link("hubzilla", "Hubzilla", 0x43488a, "https://{instance}/rpost?title={title}&body={url}")
        .hub("https://s2f.kytta.dev/?text={text}"),
    link("gnusocial", "GNU social", 0xa22430, "https://{instance}/notice/new?status_textarea={text}")
        .hub("https://s2f.kytta.dev/?text={text}"),
    link("diaspora", "diaspora*", 0x000000, "https://{instance}/bookmarklet?title={title}&url={url}&notes={summary}")
        .hub("https://share.diasporafoundation.org/?title={title}&url={url}"),
    link("known", "Known", 0x333333, "https://{instance}/share?share_url={url}&share_title={title}"),
    link("movim", "Movim", 0x3f51b5, "https://{instance}/?share/{url}"),

    // Messages.
    link("whatsapp", "WhatsApp", 0x25d366, "https://api.whatsapp.com/send?text={text}"),
    link("telegram", "Telegram", 0x26a5e4, "https://t.me/share/url?url={url}&text={title}"),
    link("line", "LINE", 0x00c300, "https://social-plugins.line.me/lineit/share?url={url}&text={title}"),
    link("viber", "Viber", 0x7360f2, "viber://forward?text={text}"),
    link("messenger", "Messenger", 0x0866ff, "fb-messenger://share/?link={url}"),
    link("threema", "Threema", 0x3fe669, "threema://compose?text={text}"),
    link("sms", "SMS", 0x34b943, "sms:?body={text}"),
    link("email", "Email", 0x595959, "mailto:?subject={title}&body={url}"),
    link("gmail", "Gmail", 0xea4335, "https://mail.google.com/mail/?view=cm&su={title}&body={url}"),
    link("yahoomail", "Yahoo Mail", 0x6001d2, "https://compose.mail.yahoo.com/?subject={title}&body={url}"),

    // To discuss, to keep, to read later.
    link("hackernews", "Hacker News", 0xf0652f, "https://news.ycombinator.com/submitlink?u={url}&t={title}"),
    link("lobsters", "Lobsters", 0xac130d, "https://lobste.rs/stories/new?url={url}&title={title}"),
    link("journalduhacker", "Journal du hacker", 0x2d5b9b, "https://www.journalduhacker.net/stories/new?url={url}&title={title}"),
    link("hatena", "Hatena Bookmark", 0x00a4de, "https://b.hatena.ne.jp/add?mode=confirm&url={url}&title={title}"),
    link("flipboard", "Flipboard", 0xe12828, "https://share.flipboard.com/bookmarklet/popout?v=2&url={url}&title={title}"),
    link("instapaper", "Instapaper", 0x1f1f1f, "https://www.instapaper.com/hello2?url={url}&title={title}&description={summary}"),
    link("pinboard", "Pinboard", 0x0000ff, "https://pinboard.in/add?url={url}&title={title}&description={summary}"),
    link("raindrop", "Raindrop.io", 0x0b7ed0, "https://app.raindrop.io/add?link={url}&title={title}"),
    link("evernote", "Evernote", 0x00a82d, "https://www.evernote.com/clip.action?url={url}&title={title}"),
    link("wallabag", "wallabag", 0x3f6184, "https://{instance}/bookmarklet?url={url}"),
    link("shaarli", "Shaarli", 0x5b8a2c, "https://{instance}/?post={url}&title={title}&description={summary}&source=bookmarklet"),
    link("linkding", "linkding", 0x5856e0, "https://{instance}/bookmarks/new?url={url}&title={title}"),

    // At work, at school.
    link("teams", "Microsoft Teams", 0x5059c9, "https://teams.microsoft.com/share?href={url}&msgText={title}"),
    link("trello", "Trello", 0x0052cc, "https://trello.com/add-card?mode=popup&url={url}&name={title}&desc={summary}"),
    link("buffer", "Buffer", 0x231f20, "https://publish.buffer.com/compose?url={url}&text={title}"),
    link("googleclassroom", "Google Classroom", 0x0f9d58, "https://classroom.google.com/share?url={url}&title={title}"),
    link("devto", "DEV", 0x0a0a0a, "https://dev.to/new?prefill={text}"),
    link("blogger", "Blogger", 0xff5722, "https://www.blogger.com/blog-this.g?u={url}&n={title}&t={summary}"),
    link("houzz", "Houzz", 0x4dbc15, "https://www.houzz.com/imageClipperUpload?link={url}&imageUrl={image}&title={title}"),
];

const fn link(id: &'static str, name: &'static str, color: u32, template: &'static str) -> Service {
    new(id, name, color, Target::Link(template))
}

const fn action(id: &'static str, name: &'static str, target: Target) -> Service {
    new(id, name, 0x59_59_59, target)
}

#[cfg_attr(not(feature = "more"), expect(unused_variables))]
const fn new(id: &'static str, name: &'static str, color: u32, target: Target) -> Service {
    Service {
        id,
        name,
        target,
        icon: "",
        #[cfg(feature = "more")]
        view_box: super::icon::VIEW_BOX,
        #[cfg(feature = "more")]
        color,
        #[cfg(feature = "more")]
        limit: None,
        #[cfg(feature = "more")]
        hub: None,
    }
}

impl Service {
    /// With an outline for its icon, in a box of 16 by 16.
    const fn icon(self, path: &'static str) -> Self {
        Self { icon: path, ..self }
    }
}

/// What only the build `more` heeds.
#[cfg(feature = "more")]
impl Service {
    /// Posts of so many graphemes.
    const fn limit(self, most: usize) -> Self {
        Self { limit: Some(Limit::graphemes(most)), ..self }
    }

    /// Posts of so many points, as X counts them.
    const fn points(self, most: usize) -> Self {
        Self { limit: Some(Limit::points(most)), ..self }
    }

    /// Where any address counts so much.
    const fn addresses(self, count: usize) -> Self {
        match self.limit {
            Some(limit) => Self { limit: Some(limit.addresses(count)), ..self },
            None => self,
        }
    }

    /// Where there is a place that asks for the instance.
    const fn hub(self, template: &'static str) -> Self {
        Self { hub: Some(template), ..self }
    }
}

#[cfg(not(feature = "more"))]
impl Service {
    const fn points(self, _most: usize) -> Self {
        self
    }

    const fn addresses(self, _count: usize) -> Self {
        self
    }
}
