// Looks: themes, the page's own color scheme, and pictures of every layout, to be looked at.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { close, root } from "./harness.mjs";
import { row, visit } from "./story.mjs";

after(close);

const SERVICES = 'services="whatsapp bluesky mastodon telegram copy print qr more"';
const SCHEME = '<meta name="color-scheme" content="light dark">';

/** How pages may be. */
const PAGES = {
  light: {},
  dark: { browser: { colorScheme: "dark" } },
  rtl: { attributes: 'lang="ar" dir="rtl"' },
  forced: { browser: { forcedColors: "active", colorScheme: "dark" } },
};

const open = (t, share, { attributes = 'lang="en"', browser = {}, head = "" } = {}) =>
  visit(t, share, { page: { attributes, head: SCHEME + head }, browser });

const action = (page, name) => row(page).locator(`[data-action=${name}]`);
const panel = (page) => page.locator("afterword-share dialog:visible");

test("pictures of every layout", async (t) => {
  const folder = join(root, "target/screenshots");
  await mkdir(folder, { recursive: true });
  for (const [name, how] of Object.entries(PAGES)) {
    const shoot = (page, what) => page.screenshot({ path: join(folder, `more-${what}-${name}.png`) });
    const rows = ["", 'labels="icons"', 'labels="names" size="small"', 'size="large" colors="brand"', 'labels="icons" colors="brand"'];
    const page = await open(t, rows.map((options) => `<afterword-share ${SERVICES} ${options}></afterword-share>`).join(""), how);
    await page.locator("afterword-share").last().locator("[part~=service]").first().waitFor();
    await page.locator("afterword-share").first().evaluate((it) => scrollTo(0, it.offsetTop - 100));
    await shoot(page, "rows");
    for (const viewport of [{ width: 1280, height: 900 }, { width: 320, height: 640 }]) {
      const page = await open(t, `<afterword-share ${SERVICES}></afterword-share>`, { ...how, browser: { ...how.browser, viewport } });
      for (const opens of ["fediverse", "qr", "more"]) {
        await action(page, opens).click();
        await panel(page).waitFor();
        await shoot(page, `${opens}-${viewport.width}`);
        await page.keyboard.press("Escape");
        await panel(page).waitFor({ state: "detached" });
      }
    }
    const bar = await open(t, `<afterword-share ${SERVICES} float="start" selection="on"></afterword-share>`, how);
    await bar.evaluate(() => scrollTo(0, 500));
    await bar.locator("[data-float]").waitFor();
    await bar.evaluate(() => getSelection().selectAllChildren(document.querySelectorAll("article p")[9]));
    await bar.locator("afterword-share [part~=quote]").waitFor();
    await shoot(bar, "bar-and-quote");
  }
});

test("themes set what they say, light or dark by the page's own scheme", async (t) => {
  const color = (page, property) =>
    page.locator("afterword-share").evaluate((it, property) => getComputedStyle(it.shadowRoot.lastChild)[property], property);
  for (const theme of ["newsprint", "slate", "meadow"]) {
    const colors = [];
    // What the page says counts, and not what the system has.
    for (const scheme of ["light", "dark"]) {
      const page = await open(t, `<afterword-share ${SERVICES}></afterword-share>`, {
        browser: { colorScheme: scheme === "light" ? "dark" : "light" },
        head: `<link rel="stylesheet" href="/afterword/themes/${theme}.css"><style>:root { color-scheme: ${scheme} }</style>`,
      });
      colors.push(await color(page, "color"));
      await page.locator("afterword-share").scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(root, `target/screenshots/theme-${theme}-${scheme}.png`) });
    }
    const [light, dark] = colors.map((it) => it.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0));
    assert.ok(light < 250 && dark > 550, `${theme}: ${colors}`);
  }
});
