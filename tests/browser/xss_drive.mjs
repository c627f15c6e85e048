// What the page of xss.test.mjs does: it puts one vector after the other into each of its fields, lets the widget read it, looks
// at what was added, and clicks all of it.

/** Runs in the page, before the widget does. `findings` is that of xss.mjs. */
export function drive(findings) {
  const result = { ran: 0, violations: [], wrong: [], clicks: 0, shown: 0 };
  window.pwn = () => result.ran++;
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
    // Which pictures and servers a page names is the page's own business.
    if (!/^(img|connect)-src/.test(violatedDirective)) result.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  // An engine that has crashed shows nothing more, and nothing more would be tried.
  addEventListener("afterword:error", ({ detail: { code, message } }) => {
    if (code === "crash") result.wrong.push(`crash at ${window.progress}: ${message}`);
  });
  // What is opened is looked at and goes nowhere.
  window.open = (url) => check(url, "window.open") && null;
  window.print = () => {};
  navigator.share = async () => {};
  const check = (url, what) => {
    if (!/^(https?|mailto|sms|whatsapp|viber|tg|line|fb-messenger|threema|skype):/.test(new URL(url, location.href).href)) {
      result.wrong.push(`${what}: ${url}`.slice(0, 200));
    }
    return true;
  };
  addEventListener("click", (event) => {
    const link = event.composedPath().find((it) => it.localName === "a");
    if (!link) return;
    event.preventDefault();
    if (URL.canParse(link.href)) check(link.href, "clicked");
  });
  // It is not heard outside of a shadow root.
  const sent = (event) => {
    check(event.target.getAttribute("action") ?? "", "sent");
    event.preventDefault();
  };
  window.navigation?.addEventListener("navigate", (event) => {
    if (event.navigationType === "replace" || event.hashChange) return;
    result.wrong.push(`the page went to ${event.destination.url}`);
    if (event.cancelable) event.preventDefault();
  });

  const policy = window.trustedTypes?.createPolicy("test", { createScript: (text) => text });
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const data = (type, value) => {
    const script = make("script", type);
    const text = JSON.stringify(value);
    script.text = policy?.createScript(text) ?? text;
    return script;
  };
  const meta = (v) =>
    [["name", "description"], ["name", "author"], ["property", "og:title"], ["property", "og:description"], ["property", "og:image"],
      ["property", "og:site_name"], ["property", "article:tag"], ["property", "article:published_time"], ["name", "keywords"]]
      .map(([kind, name]) => make("meta", { [kind]: name, content: v }));
  const head = (v, isHostile) => [
    make("title", {}, v), ...meta(v), make("link", { rel: "shortlink", href: v }),
    make("link", { rel: "canonical", href: isHostile ? v : location.href }),
    data({ type: "application/ld+json" }, {
      "@type": "NewsArticle", headline: v, image: v, datePublished: v, keywords: [v], timeRequired: v, author: [{ "@type": "Person", name: v, url: v }],
    }),
    data({ type: "application/json", "data-afterword": "services" }, [
      { id: "own", name: v || "x", url: "https://e.example/?u={url}&t={title}&s={summary}&i={image}&h={hashtags}&v={via}", icon: "M0 0h16v16z" },
      { id: "iconic", name: "I", url: "https://e.example/{url}", icon: v },
      { id: "other", name: v, url: v, icon: "M0 0" }, { id: v, name: v, url: `https://e.example/{url}${v}`, icon: `<svg viewBox="${v}"><path d="${v}"/></svg>` },
    ]),
  ];

  /** The article, as its author may have written it: the page's own links are marked, as they are not ours. */
  const body = (v, next) => {
    const link = (rel, href, text) => make("a", { rel, href, "data-page": "" }, text);
    return make("main", {},
      make("article", {},
        make("h1", {}, v), make("p", {}, `Copper and wheat, ${v}`), make("p", {}, `#Rust${v} #${v} $BTC${v} $${v} ${v}#Copper $GOLD about #Rust and #Gold`),
        make("p", {}, v), make("p", {}, "See also:"), make("ul", {}, make("li", {}, v), make("li", {}, next)),
        make("p", {}, link("author", v, v))),
      make("p", {}, link("tag", v, v), link("tag", "/tag/tin/", v), link("tag", `/tag/${v}/`, "Gold"), link("tag", `/${v}`, "Rust")),
      ...elements(v));
  };
  const elements = (v) => {
    const at = `/data/${vectors.indexOf(v)}`;
    return [
      ["share", { services: "x mastodon bluesky email copy system print qr more own", via: v, utm: v, selection: "on" }],
      ["tags", { "tag-link": `${v}{slug}`, counts: "on" }], ["tags", { "tag-link": v }], ["tags", {}], ["related", { count: 12 }],
      ["see-also", { "see-also": "cards" }, v], ["byline", {}], ["trending", { trending: `${at}/trending.json` }], ["trending", { trending: v }],
      ["ticker", { ticker: `${at}/ticker.json` }], ["ticker", { ticker: `${at}/wrong.json` }], ["ticker", { symbols: v }],
      ["letter", { letter: "form", "letter-url": v, "letter-list": v, "letter-privacy": v }],
      ["letter", { letter: "form", "letter-url": "https://letter.example/", "letter-consent": "on", "letter-privacy": v }],
      ["replies", { replies: "isso", "replies-url": at }], ["replies", { replies: "isso", "replies-url": v, "replies-page": v }],
    ].map(([name, attributes, ...text]) => make(`afterword-${name}`, attributes, ...text));
  };

  /** All elements of ours that can be clicked, in shadow roots and in the text. */
  const clickable = () => {
    const roots = [...document.querySelectorAll("*")].map(({ shadowRoot }) => shadowRoot).filter(Boolean);
    const linked = [...document.querySelectorAll("article a:not([data-page])")];
    return [...linked, ...roots.flatMap((root) => [...root.querySelectorAll("a,button:not([data-action=close])")])];
  };
  const turn = () => new Promise((done) => setTimeout(done));
  const clickAll = async () => {
    for (const it of clickable()) {
      // A button before it may have taken it out of the page, where nobody hears it.
      if (!it.isConnected) continue;
      if (it.form) it.getRootNode().addEventListener("submit", sent, { once: true });
      it.click();
      result.clicks++;
    }
    await turn();
    for (const it of document.querySelectorAll("afterword-share")) {
      for (const field of it.shadowRoot?.querySelectorAll("dialog form [part=field]") ?? []) {
        field.value = "mastodon.example";
        field.form.requestSubmit();
      }
      for (const panel of it.shadowRoot?.querySelectorAll("dialog") ?? []) {
        if (panel.popover) panel.hidePopover?.();
        else panel.close();
      }
    }
  };
  const isOurs = (element) =>
    element.localName.startsWith("afterword-") || (element.localName === "a" && !element.hasAttribute("data-page") && !!element.closest("article"));
  const look = (v) => {
    result.shown += clickable().length;
    const said = findings(document.documentElement, isOurs);
    // Words between the element's own tags are the page's, and text.
    result.wrong.push(...said.map((line) => `${JSON.stringify(v.slice(0, 60))}: ${line}`));
  };

  const play = async () => {
    const script = document.querySelector("script[type=module]");
    const isFeed = !!script.dataset.feed;
    try {
      for (const number of window.turns) {
        window.progress = number;
        const v = vectors[number];
        history.replaceState(null, "", `/a/${number}/`);
        localStorage.afterword = v;
        localStorage["afterword-instance"] = number % 2 ? v : JSON.stringify({ mastodon: v });
        localStorage["afterword-ticker"] = v;
        for (const name of ["tagLink", "cashtags", "via", "article", "layout"]) if (!isFeed) script.dataset[name] = name === "cashtags" ? `${v}{symbol}` : v;
        document.documentElement.lang = number % 2 ? v : "en";
        // The page's own script tag and base stay; all else is another page's.
        for (const isHostile of isFeed ? [false] : [false, true]) {
          document.head.replaceChildren(...head(v, isHostile));
          document.querySelector("main")?.remove();
          document.body.prepend(isFeed ? make("main", {}, make("article", {}, make("p", {}, v)), make("afterword-related", { count: 12 })) : body(v, vectors[(number + 1) % vectors.length]));
          if (isHostile) for (const name of ["tagLink", "cashtags", "article"]) delete script.dataset[name];
          await window.afterword.refresh();
          await turn();
          look(v);
          await clickAll();
          look(v);
        }
      }
      await new Promise((done) => setTimeout(done, 500));
    } catch (error) {
      result.wrong.push(`the page itself: ${error.stack ?? error}`);
    }
    window.result = result;
  };
  addEventListener("load", async () => {
    while (!window.afterword) await turn();
    await play();
  });
}
