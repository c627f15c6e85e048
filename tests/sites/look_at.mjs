// Looks at one page that `afterword build --prerender` wrote, as a browser parses it. Runs inside a browser, so it stands alone:
// nothing from outside the function is used.

/**
 * What stands in a page: `tags` and `cards` as links, `place` (the elements around the parts), `before` and `letters` (letters of the
 * text that stand before the parts, of all there are), `furniture` (what of the theme stands between the text and the parts), and
 * what the page itself says of its title and date.
 */
export function lookAt(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  // The order in which they are written: the first stands where the parts begin.
  const parts = [...page.querySelectorAll("afterword-tags, afterword-share, afterword-related")];
  const inside = (name) => [...page.querySelectorAll(name)].flatMap((part) => [part.querySelector("template")?.content ?? part]);
  const links = (name) => inside(name).flatMap((part) => [...part.querySelectorAll("a[href]")]
    .map((link) => ({ href: link.getAttribute("href"), text: link.textContent.trim() })));
  const texts = (name) => inside(name).flatMap((part) => [...part.querySelectorAll('[part~="tag"]')].map((tag) => tag.textContent.trim()));

  const first = parts[0];
  const place = [];
  for (let at = first?.parentElement; at; at = at.parentElement) place.push(at.localName);

  const aside = "nav, aside, footer, header, form, template, .comments, #comments, #disqus_thread, .sidebar, [class*=related], [class*=author], [class*=cookie]";
  const written = [...page.querySelectorAll("p, li, pre, blockquote")]
    .filter((block) => !block.closest(aside) && !block.closest("afterword-tags, afterword-share, afterword-related") &&
      !block.parentElement.closest("p, li, pre, blockquote") && block.textContent.trim().length >= 60);
  let letters = 0;
  let before = 0;
  let last = null;
  for (const block of written) {
    const length = block.textContent.trim().length;
    letters += length;
    if (!first || !(first.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING)) continue;
    before += length;
    last = block;
  }
  const themes = "[rel~=prev], [rel~=next], [class*=pagination], [class*=post-nav], [class*=paginav], [class*=pager], [class*=pagenav], " +
    "[class*=comment], #disqus_thread, [class*=author-b], [class*=related], [class*=license], [class*=copyright], [class*=navlink]";
  const furniture = !first || !last ? [] : [...page.querySelectorAll(themes)]
    .filter((element) => (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) && !last.contains(element) &&
      (first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) && !element.contains(first) &&
      !element.closest("pre, code") && (element.textContent.trim() !== "" || element.id === "disqus_thread"))
    .map((element) => `${element.localName}.${element.getAttribute("class") ?? element.getAttribute("rel") ?? element.id}`);

  const meta = (name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)?.content;
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const read = JSON.parse(script.textContent);
      return [read].flat().flatMap((one) => one?.["@graph"] ?? one);
    } catch {
      return [];
    }
  });
  const posting = data.find((one) => /Article|Posting/.test(String(one?.["@type"])));
  const main = page.querySelector("article, main, [role=main]") ?? page;
  const headings = [...main.querySelectorAll("h1")].concat([...page.querySelectorAll("h1")]).map((heading) => heading.textContent.trim());
  const dated = page.querySelector("abbr.published, .dt-published, time.published, time[itemprop=datePublished], article time[datetime], time[pubdate], main time[datetime]");
  const says = {
    titles: [posting?.headline, meta("og:title"), ...headings, page.title].filter(Boolean),
    date: posting?.datePublished ?? meta("article:published_time") ?? meta("datePublished") ?? dated?.getAttribute("datetime") ?? dated?.getAttribute("title"),
    article: Boolean(posting) || meta("og:type") === "article" || Boolean(page.querySelector("article.h-entry, .hentry, [itemtype*=BlogPosting]")),
    canonical: page.querySelector("link[rel=canonical]")?.getAttribute("href"),
    lang: page.documentElement.lang,
  };
  const own = [...page.querySelectorAll('a[rel~="tag"], .tags a, .post-tags a, .tag-list a, .post-tag a, .md-tags .md-tag')]
    .filter((link) => !link.closest("afterword-tags")).map((link) => link.textContent.trim());
  // What any theme shows of tags, for what must be shown somewhere.
  const printed = [...page.querySelectorAll('[class*=tags] a, a[href*="/tag/"], a[href*="/tags/"], a[href*="/categories/"]')]
    .filter((link) => !link.closest("afterword-tags")).map((link) => link.textContent.trim());
  return {
    parts: parts.map((part) => part.localName), tags: links("afterword-tags"), tagTexts: texts("afterword-tags"), own, printed,
    cards: links("afterword-related").filter(({ text }) => text), place, before, letters, furniture, says,
  };
}

const NEVER = ["blockquote", "pre", "figure", "table", "li", "ul", "ol", "p", "aside", "footer", "header", "nav", "details", "form"];

/** What is wrong with the place of the parts, in words; nothing where it is right. */
export function wrongPlace({ place, before, letters, furniture, parts }) {
  const wrong = [];
  if (!parts.length) return wrong;
  const within = place.find((name) => NEVER.includes(name));
  if (within) wrong.push(`inside <${within}>`);
  if (letters && before / letters < 0.9) wrong.push(`after ${Math.round((100 * before) / letters)} % of the text`);
  if (furniture.length) wrong.push(`below ${furniture[0]}`);
  return wrong;
}
