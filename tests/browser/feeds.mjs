// Feeds of one site in all kinds, made of the demo's articles or of a corpus.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { root } from "./harness.mjs";

const SITE = "https://counting-house.example";

/** Articles of the demo, as its authors wrote them. */
export async function demoArticles() {
  const folder = join(root, "www/demo/articles");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(names.map(async (name) => article(name.slice(0, -3), await readFile(join(folder, name), "utf8"))));
}

function article(slug, file) {
  const [, head, text] = file.match(/^\+\+\+\n([^]*?)\n\+\+\+\n([^]*)$/);
  const field = (name) => JSON.parse(head.match(new RegExp(`^${name} = (.*)$`, "m"))?.[1] ?? '""');
  return {
    url: `${SITE}/stories/${slug}/`,
    title: field("title"),
    tags: field("tags"),
    date: field("date"),
    summary: field("description"),
    picture: `${SITE}/pictures/${slug}.svg`,
    html: text.trim().split(/\n\s*\n/).map(block).join("\n"),
  };
}

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** A block of Markdown as HTML: as much of it as the demo's articles use, and not all of that. */
function block(text) {
  const name = { "#": "h2", ">": "blockquote", "-": "li" }[text[0]] ?? "p";
  const links = escape(text.replace(/^[#>-]+ ?/gm, "")).replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>');
  return `<${name}>${links}</${name}>`;
}

/** Things that are typed in more than one way. */
const TYPED = "<p>Cafe\u0301 Zu\u0308rich ﾃﾞｰﾀのﾃｽﾄ １２３ ① か\u3099くせい</p>";

/** Things in a text that are none of it, and must not count. */
const NOISE =
  "<style>p { color: red }</style><p style='color: red'></p><script>bonds('<style></style>')</script><noscript><img src='/bonds.png'>bonds</noscript>" +
  "<img src='https://count.example/x.gif' width='1' height='1'>";

/** The same articles as each kind of feed has them: the name of a file, and what it holds. */
export function feeds(articles) {
  const html = ({ html }) => NOISE + TYPED + html;
  const all = (each) => articles.map(each).join("\n");
  const rfc822 = (date) => new Date(date).toUTCString();
  return {
    "rss.xml": `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"
><channel><title>The Counting House</title><link>${SITE}/</link><language>en-us</language>
${all((it) => `<item><title>${escape(escape(it.title))}</title><link>${escape(it.url)}</link>
${it.tags.map((tag) => `<category><![CDATA[${tag}]]></category>`).join("")}<pubDate>${rfc822(it.date)}</pubDate>
<media:content medium="image" url="${escape(it.picture)}" width="1200" height="675"/>
<description>${escape(it.summary)}</description><content:encoded><![CDATA[${html(it)}]]></content:encoded></item>`)}
</channel></rss>`,
    "atom.xml": `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Counting House</title><link href="${SITE}/"/>
${all((it) => `<entry><title type="html">${escape(escape(it.title))}</title><link rel="alternate" href="${escape(it.url)}"/>
<published>${it.date}T06:00:00Z</published>${it.tags.map((tag) => `<category term="${escape(tag)}"/>`).join("")}
<link rel="enclosure" type="image/svg+xml" href="${escape(it.picture)}"/>
<summary>${escape(it.summary)}</summary><content type="html">${escape(html(it))}</content></entry>`)}</feed>`,
    "feed.json": JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "The Counting House",
      language: "en-US",
      items: articles.map((it) => ({
        id: it.url,
        url: it.url,
        title: it.title,
        tags: it.tags,
        date_published: `${it.date}T06:00:00+02:00`,
        summary: it.summary,
        image: it.picture,
        content_html: html(it),
      })),
    }),
    "posts.json": JSON.stringify(
      articles.map((it) => ({
        link: it.url,
        date: `${it.date}T06:00:00`,
        lang: "en",
        title: { rendered: escape(it.title) },
        excerpt: { rendered: `<p>${escape(it.summary)} [&hellip;]</p>` },
        content: { rendered: html(it) },
        _embedded: {
          "wp:featuredmedia": [{ source_url: it.picture, media_details: { width: 1200, height: 675 } }],
          "wp:term": [
            [{ taxonomy: "category", slug: "uncategorized", name: "Uncategorized" }],
            it.tags.map((name) => ({ taxonomy: "post_tag", name: escape(name) })),
          ],
        },
      })),
    ),
  };
}

/** The first articles of a corpus, as a JSON feed. */
export async function corpusFeed(path, count) {
  const lines = gunzipSync(await readFile(path)).toString().split("\n").filter(Boolean);
  const items = lines.slice(0, count).map((line) => {
    const { url, title, tags, date, lang, text } = JSON.parse(line);
    const html = text.split("\n").map((line) => `<p>${escape(line)}</p>`).join("\n");
    return { url: new URL(url, SITE).href, title, tags, date_published: date, language: lang, content_html: html };
  });
  return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items });
}

/** The published posts of a WordPress export, as its REST interface would give them but for what its themes add. */
export async function exportedPosts(path) {
  const xml = await readFile(path, "utf8");
  const items = xml.split("<item>").slice(1).map((item) => {
    const get = (name) => item.match(new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^]*?)(?:\\]\\]>)?</${name}>`))?.[1] ?? "";
    const terms = item.matchAll(/<category domain="(\w+)" nicename="([^"]*)"><!\[CDATA\[([^]*?)\]\]>/g);
    return { get, terms: [...terms].map(([, taxonomy, slug, name]) => ({ taxonomy, slug, name: escape(name) })) };
  });
  const isPost = ({ get }) => get("wp:post_type") === "post" && get("wp:status") === "publish" && !get("wp:post_password");
  const paragraphs = (text) => text.replace(/\[\/?[a-z][\w-]*(?:[ /][^\]]*)?\]/g, "").replace(/\n\n/g, "<br>\n");
  return JSON.stringify(
    items.filter(isPost).map(({ get, terms }) => ({
      link: get("link"),
      lang: xml.match(/<language>(.*?)</)[1],
      date: get("wp:post_date"),
      title: { rendered: get("title").replace(/</g, "&lt;") },
      excerpt: { rendered: paragraphs(get("excerpt:encoded")) },
      content: { rendered: paragraphs(get("content:encoded")) },
      _embedded: { "wp:term": [terms] },
    })),
  );
}
