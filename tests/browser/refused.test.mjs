// What a browser refuses: a share sheet that may not open, and a clipboard that may not be written. In both builds that have
// these buttons.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, seen } from "./harness.mjs";
import { CANONICAL, row, visit } from "./story.mjs";

after(close);

const BUILDS = { lean: "x copy system", more: "whatsapp copy system" };
const share = (services) => `<afterword-share services="${services}"></afterword-share>`;
const says = (page, text) => page.locator("afterword-share [role=status]", { hasText: text }).waitFor({ state: "attached" });
const byHand = (page) => page.locator("afterword-share [part=by-hand]");
const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };

/** What is selected in the field that has the focus in the share element. */
const selected = (page) =>
  page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.querySelector("afterword-share").shadowRoot.activeElement;
    return value?.slice(selectionStart, selectionEnd);
  });

for (const [build, services] of Object.entries(BUILDS)) {
  test(`${build}: where the share sheet may not open the address is copied, and that is said`, async (t) => {
    const page = await visit(t, share(services), {
      browser: CLIPBOARD,
      script: () => {
        navigator.share = async () => {
          throw new DOMException("Permission denied", "NotAllowedError");
        };
      },
    });
    await row(page).locator("[data-action=system]").click();
    await says(page, "Link copied");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), CANONICAL);
    assert.deepEqual(page.messages, []);
  });

  for (const name of ["AbortError", "InvalidStateError"]) {
    test(`${build}: nothing is said of a sheet that was closed or is open (${name})`, async (t) => {
      const page = await visit(t, share(services), {
        browser: CLIPBOARD,
        script: (name) => {
          navigator.share = async () => {
            window.report({ name: "sheet" });
            throw new DOMException("closed", name);
          };
        },
        given: name,
      });
      await page.evaluate(() => navigator.clipboard.writeText("before"));
      await row(page).locator("[data-action=system]").click();
      await seen(page, "sheet");
      assert.equal(await page.locator("afterword-share [role=status]").last().textContent(), "");
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "before");
      assert.deepEqual(page.messages, []);
    });
  }

  test(`${build}: where copying is refused the address is there, selected, to be copied by hand`, async (t) => {
    const page = await visit(t, share(services), {
      browser: CLIPBOARD,
      script: () => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
        document.execCommand = () => false;
      },
    });
    await row(page).locator("[data-action=copy]").click();
    await says(page, "The link could not be copied");
    assert.equal(await selected(page), CANONICAL);
    assert.ok(await byHand(page).isVisible());
    await page.keyboard.press("Control+C");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), CANONICAL);
    assert.equal(await byHand(page).getAttribute("aria-label"), "The link could not be copied");

    await row(page).locator("[data-action=copy]").click();
    await says(page, "The link could not be copied");
    assert.equal(await byHand(page).count(), 1, "one field, however often it is tried");
    await page.keyboard.press("Escape");
    await byHand(page).waitFor({ state: "detached" });
    const focused = () => document.querySelector("afterword-share").shadowRoot.activeElement.dataset.action;
    assert.equal(await page.evaluate(focused), "copy");
    assert.deepEqual(page.messages, []);
  });
}

test("a file that does not come is as good as a refusal", async (t) => {
  const page = await visit(t, share(BUILDS.lean), {
    server: { answer: (path) => path.endsWith("copy.js") && { status: 404 } },
    script: () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
  });
  await row(page).locator("[data-action=copy]").click();
  await says(page, "The link could not be copied");
});
