// Style sheets that reach everything, and elements whose names stand in for what a page's document and forms have: the
// parts stay as they are and can be used.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { close, folder, seen } from "./harness.mjs";
import { CANONICAL, row, visit } from "./story.mjs";

after(close);

const SHARE = '<afterword-share services="whatsapp copy qr more" selection="on"></afterword-share>';

const SHEETS = {
  "everything is unset": "* { all: unset !important } head, style, script, title { display: none !important }",
  "boxes are hidden": "div, span, ul, dialog, section, svg { display: none !important }",
  "text is huge": "html { font-size: 60px } body { font: 60px/1 serif !important }",
  "buttons and links are strange": `
    button, a, input { position: fixed !important; left: -9999px !important; pointer-events: none !important; opacity: 0 !important }
    h2, p, li { font-size: 0 !important; line-height: 0 !important; float: right !important }`,
  "everything moves": "* { transition: all 9s !important; animation: none !important; letter-spacing: 4px; text-transform: uppercase }",
};

for (const [name, css] of Object.entries(SHEETS)) {
  test(name, async (t) => {
    const page = await visit(t, SHARE, {
      page: { head: `<style>${css}</style>` },
      browser: { viewport: { width: 360, height: 740 }, permissions: ["clipboard-read", "clipboard-write"] },
    });
    const buttons = await row(page).locator("[part~=service]").evaluateAll((all) =>
      all.map((button) => {
        const { left, right, width, height } = button.getBoundingClientRect();
        return { left, right, width, height, icon: button.querySelector("svg").getBoundingClientRect().width };
      }),
    );
    assert.equal(buttons.length, 4);
    for (const { left, right, width, height, icon } of buttons) {
      assert.ok(left >= 0 && right <= 361 && width >= 44 && height >= 44 && icon >= 12, JSON.stringify(buttons));
    }

    await row(page).locator("[data-action=copy]").click();
    await seen(page, "share", { service: "copy" });
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), CANONICAL);

    for (const action of ["qr", "more"]) {
      await row(page).locator(`[data-action=${action}]`).click();
      const panel = page.locator("afterword-share dialog:visible");
      await panel.waitFor();
      const { left, right, top, bottom } = await panel.evaluate((it) => it.getBoundingClientRect().toJSON());
      assert.ok(left >= 0 && right <= 360 && top >= 0 && bottom <= 740, `${action}: ${[left, right, top, bottom]}`);
      await panel.locator("[data-action=close]").click();
      await panel.waitFor({ state: "hidden" });
    }
  });
}

test("a rule that hides the elements by name does what it says", async (t) => {
  const page = await visit(t, SHARE, { page: { head: "<style>afterword-share { display: none }</style>" } });
  assert.equal(await page.locator("afterword-share").evaluate((it) => it.getBoundingClientRect().height), 0);
});

/** What a document and a form have that the widget asks for; in a page, an element of that name stands in for each. */
const OF_DOCUMENTS = [
  "createTreeWalker", "querySelector", "querySelectorAll", "createElement", "createElementNS", "body", "getElementsByTagName",
  "activeElement", "baseURI", "scripts", "documentElement", "URL", "readyState", "dispatchEvent", "firstChild", "children", "childNodes", "append",
];
const OF_FORMS = [
  "closest", "matches", "children", "childNodes", "querySelector", "querySelectorAll", "getAttribute", "attributes", "dataset",
  "remove", "after", "before", "append", "lastElementChild", "previousElementSibling", "parentNode", "parentElement", "nodeType",
  "localName", "nodeName", "className", "textContent", "kind", "isConnected", "getRootNode", "contains",
];
const CLOBBERS =
  OF_DOCUMENTS.map((name, at) => (at % 2 ? `<form name=${name}></form>` : `<img name=${name} alt="">`)).join("") +
  `<form id=held><p>Also of #Zinc</p> and #Lead ${OF_FORMS.map((name) => `<input name=${name}>`).join("")}</form>` +
  ["afterword", "Intl", "trustedTypes", "customElements", "navigator", "script"].map((name) => `<a id=${name}></a>`).join("");

/** Runs in the page: the links in the text, and what stands behind it. */
function furnished() {
  const all = (selector) => [...Document.prototype.querySelectorAll.call(document, selector)];
  return {
    links: all("article .afterword-tag").map((it) => `${it.textContent} ${it.getAttribute("href")}`),
    parts: all("[data-placed]").map((it) => `${it.localName} ${it.shadowRoot.querySelectorAll("a").length}`),
  };
}

/** Settings of a site that has a page for each tag. */
async function config(t) {
  const file = join(await folder(t), "afterword.toml");
  await writeFile(file, '[widget]\ntag-link = "/tag/{slug}/"\n');
  return file;
}

test("elements of a visitor's text stand in for nothing that the widget asks the page for", async (t) => {
  const show = async (extra) => {
    const page = await visit(t, "", {
      page: { extra: `<p>Of #Copper</p>${extra}` },
      build: ["--config", await config(t)],
    });
    await seen(page, "ready", { part: "related" });
    const found = await page.evaluate(furnished);
    assert.deepEqual(page.messages, []);
    return found;
  };
  const plain = await show("<form><p>Also of #Zinc</p> and #Lead </form>");
  assert.deepEqual(plain.links, ["#Copper /tag/copper/", "#Zinc /tag/zinc/", "#Lead /tag/lead/"]);
  assert.equal(plain.parts.length, 3);
  assert.deepEqual(await show(CLOBBERS), plain);
});

test("a page that stands in a form as a whole is furnished, whatever its fields are called", async (t) => {
  const fields = OF_FORMS.map((name) => `<input name=${name}>`).join("");
  const page = await visit(t, "", {
    page: { extra: "<p>Of #Copper</p>" },
    build: ["--config", await config(t)],
    script: `new MutationObserver((_, observer) => {
      const article = document.querySelector("article");
      if (!article || document.readyState === "loading") return;
      observer.disconnect();
      const form = document.createElement("form");
      form.className = "entry-content";
      article.before(form);
      form.append(article);
      form.insertAdjacentHTML("afterbegin", ${JSON.stringify(fields)});
    }).observe(document, { childList: true, subtree: true })`,
    waits: false,
  });
  await seen(page, "ready", { part: "related" });
  const { parts } = await page.evaluate(furnished);
  assert.equal(parts.length, 3);
});
