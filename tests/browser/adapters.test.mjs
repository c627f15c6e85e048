// Statistics that a site has already: each is told by its documented function, and nothing is loaded for it.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, seen } from "./harness.mjs";
import { visit } from "./story.mjs";

after(close);

const TAG = '<script type="module" src="/afterword/adapters.js"></script>';
const URL_SHARED = "https://harbour.example/copper/";

/** Runs in the page before anything else: the functions of each, recording what they are called with. */
function fakes() {
  window.told = [];
  const record = (name) => (...given) => window.told.push([name, ...given]);
  window.gtag = record("gtag");
  window.dataLayer = [];
  window.plausible = record("plausible");
  window.umami = { track: record("umami.track") };
  window._paq = { push: record("_paq.push") };
  window.goatcounter = { count: record("goatcounter.count") };
  window.fathom = { trackEvent: record("fathom.trackEvent") };
}

const told = (page) => page.evaluate(() => window.told);
const share = (page) => page.locator("afterword-share [data-action=copy]").click();

test("a share is told to each of them by its own function", async (t) => {
  const page = await visit(t, "<afterword-share></afterword-share>", { page: { head: TAG }, script: fakes });
  await share(page);
  await seen(page, "share", { service: "copy" });
  assert.deepEqual(await told(page), [
    ["gtag", "event", "share", { method: "copy", content_type: "article", item_id: URL_SHARED }],
    ["plausible", "Share", { props: { service: "copy", url: URL_SHARED } }],
    ["umami.track", "share", { service: "copy", url: URL_SHARED }],
    ["_paq.push", ["trackEvent", "Afterword", "Share", `copy ${URL_SHARED}`]],
    ["goatcounter.count", { path: "share-copy", title: "Counting copper", event: true }],
    ["fathom.trackEvent", "share copy"],
  ]);
  assert.deepEqual(page.outside, []);
});

test("a related story that is opened is told with its position", async (t) => {
  const page = await visit(t, "<afterword-share></afterword-share><afterword-related></afterword-related>", {
    page: { head: TAG },
    script: fakes,
  });
  await seen(page, "ready", { part: "related" });
  const opened = await page.evaluate(() => {
    const link = document.querySelector("afterword-related").shadowRoot.querySelector("a");
    link.addEventListener("click", (event) => event.preventDefault());
    link.click();
    return link.href;
  });
  const calls = await told(page);
  assert.deepEqual(calls[0], ["gtag", "event", "select_content", { content_type: "related_story", content_id: opened }]);
  assert.deepEqual(calls[1], ["plausible", "Related story", { props: { position: "1", url: opened } }]);
  assert.equal(calls.length, 6);
});

test("Google's tag manager without gtag gets an entry in its list", async (t) => {
  const page = await visit(t, "<afterword-share></afterword-share>", {
    page: { head: TAG },
    script: () => (window.dataLayer = []),
  });
  await share(page);
  await seen(page, "share", { service: "copy" });
  assert.deepEqual(await page.evaluate(() => window.dataLayer), [
    { event: "afterword_share", afterword: { what: "copy", url: URL_SHARED, title: "Counting copper" } },
  ]);
});

test("only those that are named, and a wrong name is told of", async (t) => {
  const tag = TAG.replace("></script>", ' data-to="fathom plausable"></script>');
  const page = await visit(t, "<afterword-share></afterword-share>", { page: { head: tag }, script: fakes });
  await share(page);
  await seen(page, "share", { service: "copy" });
  assert.deepEqual(await told(page), [["fathom.trackEvent", "share copy"]]);
  assert.match(page.messages.join(), /plausable is none of gtag, dataLayer, plausible/);
});

test("without any of them nothing happens, and one that fails stops no other", async (t) => {
  const page = await visit(t, "<afterword-share></afterword-share>", {
    page: { head: TAG },
    script: () => {
      window.plausible = () => {
        throw new Error("full");
      };
      window.umami = { track: (...given) => (window.told = given) };
    },
  });
  await share(page);
  await seen(page, "share", { service: "copy" });
  assert.deepEqual(await told(page), ["share", { service: "copy", url: URL_SHARED }]);
  assert.match(page.messages.join(), /plausible did not take an event: full/);
});
