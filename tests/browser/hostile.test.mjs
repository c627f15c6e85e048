// Style sheets that reach everything: the parts stay as they are and can be used.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, seen } from "./harness.mjs";
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
