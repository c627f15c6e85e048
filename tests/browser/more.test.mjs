// The build `more` in a page: what its buttons do, and the panels that they open.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import decode from "qr/decode.js";
import { close, seen } from "./harness.mjs";
import { CANONICAL, TITLE, row, visit } from "./story.mjs";

after(close);

const axe = createRequire(import.meta.url).resolve("axe-core");
const button = (page, action) => row(page).locator(`[data-action=${action}]`);
const dialog = (page) => page.locator("afterword-share dialog");

/** What has the focus, through shadow roots: its part or its action. */
const focus = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.dataset?.action ?? element?.getAttribute("part") ?? element?.localName;
  });

test("a page with the basic services loads nothing more", async (t) => {
  const page = await visit(t, '<afterword-share services="x, twitter facebook linkedin copy system"></afterword-share>');
  assert.deepEqual(page.asked.filter((path) => path.includes("/more")), []);
  assert.deepEqual(page.messages, []);
});

test("elements beyond the basics are shown by the other build, and hashtags are linked once", async (t) => {
  const page = await visit(t, '<afterword-share services="whatsapp x print"></afterword-share><afterword-tags></afterword-tags>', {
    page: {
      head: '<script type="module" src="/afterword/afterword.js" data-tag-link="/tag/{slug}/"></script>',
      extra: "<p>About #Copper and #Ships.</p>",
    },
  });
  await seen(page, "ready", { part: "tags" });
  assert.equal(await page.locator("article a").count(), 2);
  assert.deepEqual(await row(page).locator("[data-action]").evaluateAll((all) => all.map((it) => it.dataset.action)), [
    "whatsapp", "x", "print",
  ]);
  assert.ok(page.asked.some((path) => path.endsWith("/more.wasm")));
  await page.evaluate(() => window.afterword.refresh());
  assert.equal(await page.locator("article a").count(), 2);
  assert.equal(await page.locator("afterword-share").count(), 1);
  assert.deepEqual(page.messages, []);
});

test("the script tag's options count as well", async (t) => {
  const page = await visit(t, "<afterword-share></afterword-share>", {
    page: { head: '<script type="module" src="/afterword/afterword.js" data-labels="icons"></script>' },
  });
  assert.ok(page.asked.some((path) => path.endsWith("/more.wasm")));
});

test("copying: the address, with and without the Clipboard API", async (t) => {
  const page = await visit(t, '<afterword-share services="copy print"></afterword-share>', {
    browser: { permissions: ["clipboard-read", "clipboard-write"] },
  });
  await button(page, "copy").click();
  await page.locator("afterword-share [role=status]", { hasText: "Link copied" }).waitFor({ state: "attached" });
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), CANONICAL);

  const without = await visit(t, '<afterword-share services="copy print"></afterword-share>', {
    script: () => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      addEventListener("copy", () => window.report({ name: "copied" }), true);
    },
  });
  await button(without, "copy").click();
  await seen(without, "copied");
  await without.locator("afterword-share [role=status]", { hasText: "Link copied" }).waitFor({ state: "attached" });
});

test("print prints", async (t) => {
  const page = await visit(t, '<afterword-share services="copy print"></afterword-share>', {
    script: () => (window.print = () => window.report({ name: "print" })),
  });
  await button(page, "print").click();
  await seen(page, "print");
  assert.equal((await seen(page, "share", { service: "print" })).url, CANONICAL);
});

test("the system's share sheet comes first on a phone, and only there", async (t) => {
  const script = () => (navigator.share = async (data) => window.report({ name: "sheet", ...data }));
  const actions = (page) => row(page).locator("[data-action]:visible").evaluateAll((all) => all.map((it) => it.dataset.action));
  const share = '<afterword-share services="whatsapp copy system"></afterword-share>';
  const phone = await visit(t, share, {
    script, browser: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  assert.deepEqual(await actions(phone), ["system", "whatsapp", "copy"]);
  await button(phone, "system").tap();
  const { url, title } = await seen(phone, "sheet");
  assert.deepEqual([url, title], [CANONICAL, TITLE]);
  const desk = await visit(t, share, { script });
  assert.deepEqual(await actions(desk), ["whatsapp", "copy", "system"]);
});

test("the QR code holds the address, dark on light, and gives the focus back", async (t) => {
  const page = await visit(t, '<afterword-share services="copy qr"></afterword-share>', { browser: { colorScheme: "dark" } });
  await button(page, "qr").click();
  const code = dialog(page).locator("svg[role=img]");
  await code.waitFor();
  assert.equal(await dialog(page).locator("[part=address]").textContent(), CANONICAL);
  const { size, on } = await code.evaluate((svg) => {
    const path = svg.querySelector("path");
    const { x, width } = svg.viewBox.baseVal;
    const point = (column, row) => Object.assign(svg.createSVGPoint(), { x: x + column + 0.5, y: x + row + 0.5 });
    const on = Array.from({ length: width * width }, (_, at) => path.isPointInFill(point(at % width, Math.floor(at / width))));
    return { size: width, on };
  });
  // Each module as four by four pixels, as a camera would see them.
  const side = size * 4;
  const pixels = Uint8Array.from({ length: side * side * 4 }, (_, at) => {
    const [x, y] = [(at >> 2) % side, Math.floor((at >> 2) / side)];
    return at % 4 === 3 ? 255 : on[Math.floor(y / 4) * size + Math.floor(x / 4)] ? 0 : 255;
  });
  assert.equal(decode({ width: side, height: side, data: pixels }), CANONICAL);
  const { background, fill } = await code.evaluate((svg) => {
    const { backgroundColor, fill } = getComputedStyle(svg);
    return { background: backgroundColor, fill };
  });
  assert.deepEqual({ background, fill }, { background: "rgb(255, 255, 255)", fill: "rgb(0, 0, 0)" });
  assert.deepEqual(page.outside, []);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  assert.equal(await focus(page), "qr");
});

test("an address that is too long for a code is told of, and shown", async (t) => {
  const long = `https://harbour.example/?q=${"x".repeat(3000)}`;
  const page = await visit(t, '<afterword-share services="qr print"></afterword-share>');
  await row(page).evaluate((row, long) => (row.dataset.url = long), long);
  await button(page, "qr").click();
  await dialog(page).getByText("too long for a QR code").waitFor();
  assert.equal(await dialog(page).locator("[part=address]").textContent(), long);
});

test("the list of all services: search, keys, and what is chosen opens", async (t) => {
  const page = await visit(t, '<afterword-share services="x copy more"></afterword-share>');
  const before = page.asked.filter((path) => path.includes("/icons/")).length;
  await button(page, "more").click();
  const items = dialog(page).locator("[part~=service]:visible");
  await items.first().waitFor();
  const all = await items.count();
  assert.ok(all > 30, `${all} services`);
  assert.equal(await focus(page), "field");
  assert.ok(page.asked.filter((path) => path.includes("/icons/")).length >= before, "icons come with the list");

  await t.test("what is typed is no shortcut of the page", async () => {
    await page.evaluate(() => {
      window.shortcuts = "";
      addEventListener("keydown", ({ key }) => (window.shortcuts += key));
    });
    await page.keyboard.type("/k");
    assert.equal(await dialog(page).locator("input").inputValue(), "/k");
    assert.equal(await page.evaluate(() => window.shortcuts), "");
    await dialog(page).locator("input").fill("");
  });

  await t.test("words narrow it, whatever their case", async () => {
    await page.keyboard.type("WHATS");
    assert.deepEqual(await items.allTextContents(), ["WhatsApp"]);
    await page.keyboard.type("zzz");
    assert.equal(await items.count(), 0);
    assert.equal(await dialog(page).locator("[role=status]").textContent(), "No service is called “WHATSzzz”");
    await page.locator("afterword-share input").fill("");
    assert.equal(await items.count(), all);
  });

  await t.test("arrows walk, and Escape closes and gives the focus back", async () => {
    await page.keyboard.press("ArrowDown");
    const first = await focus(page);
    await page.keyboard.press("ArrowDown");
    assert.notEqual(await focus(page), first);
    await page.keyboard.press("ArrowUp");
    assert.equal(await focus(page), first);
    await page.keyboard.press("ArrowUp");
    assert.equal(await focus(page), "field");
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
    assert.equal(await focus(page), "more");
  });

  await t.test("Enter opens the first that is left, in a new tab", async () => {
    await page.keyboard.press("Enter");
    await page.locator("afterword-share input").fill("telegram");
    const opened = page.context().waitForEvent("page");
    await page.keyboard.press("Enter");
    await (await opened).waitForLoadState();
    assert.match(page.outside.join(), /t(elegram)?\.me\//);
    assert.equal((await seen(page, "share", { service: "telegram" })).url, CANONICAL);
    await dialog(page).waitFor({ state: "hidden" });
  });
});

test("the button of the list opens it and closes it, and says so", async (t) => {
  const share = '<afterword-share services="x copy more"></afterword-share>';
  const page = await visit(t, share + share.replace("x ", "facebook "));
  const buttons = page.locator("afterword-share [data-action=more]");
  const lists = page.locator("afterword-share dialog");
  const state = () => buttons.evaluateAll((all) => all.map((it) => it.ariaExpanded).join());
  const open = () => lists.evaluateAll((all) => all.filter((it) => it.matches(":popover-open")).length);
  const expect = async (wanted, count) => {
    await page.waitForFunction(
      ([wanted, count]) => {
        const all = [...document.querySelectorAll("afterword-share")].map(({ shadowRoot }) => shadowRoot);
        const states = all.map((root) => root.lastChild.querySelector("[data-action=more]").ariaExpanded);
        return states.join() === wanted && all.flatMap((root) => [...root.querySelectorAll(":popover-open")]).length === count;
      },
      [wanted, count],
    ).catch(async (error) => assert.fail(`${error.message}: ${await state()} with ${await open()} open, not ${wanted}`));
  };
  const click = (at) => page.locator("afterword-share").nth(at).locator("[part~=services]").last().locator("[data-action=more]").click();
  await expect("false,false", 0);
  for (let round = 0; round < 2; round++) {
    await click(0);
    await expect("true,false", 1);
    await click(0);
    await expect("false,false", 0);
    assert.equal(await focus(page), "more");
    await click(0);
    await page.keyboard.press("Escape");
    await expect("false,false", 0);
    assert.equal(await focus(page), "more");
    await click(0);
    await expect("true,false", 1);
    await page.mouse.click(5, 5);
    await expect("false,false", 0);
    await click(1);
    await expect("false,true", 1);
    await click(0);
    await expect("true,false", 1);
    await page.keyboard.press("Escape");
    await expect("false,false", 0);
    await page.evaluate(() => window.afterword.refresh());
    await expect("false,false", 0);
  }
  assert.deepEqual(page.messages, []);
});

test("the list works where there are no popovers", async (t) => {
  const page = await visit(t, '<afterword-share services="x more"></afterword-share>', {
    script: () => {
      delete HTMLElement.prototype.showPopover;
      delete HTMLElement.prototype.popover;
    },
  });
  await button(page, "more").click();
  await dialog(page).locator("[part~=service]").first().waitFor();
  assert.equal(await focus(page), "field");
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
  await button(page, "more").click();
  await dialog(page).locator("[part~=service]").first().waitFor();
});

test("axe-core finds nothing in the row and in each panel", async (t) => {
  for (const browser of [{}, { colorScheme: "dark", viewport: { width: 320, height: 640 } }]) {
    const page = await visit(t, '<afterword-share services="whatsapp mastodon copy print qr more"></afterword-share>', {
      page: { head: '<meta name="color-scheme" content="light dark">' },
      browser,
    });
    await page.addScriptTag({ path: axe });
    const check = async (what) => {
      const { violations } = await page.evaluate(() =>
        window.axe.run("afterword-share", { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }),
      );
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" "))}`), [], what);
    };
    await check("row");
    for (const action of ["fediverse", "qr", "more"]) {
      await button(page, action).click();
      await dialog(page).locator("button").first().waitFor();
      await check(action);
      const { left, right } = await dialog(page).locator("visible=true").first().evaluate((it) => it.getBoundingClientRect().toJSON());
      assert.ok(left >= 0 && right <= (browser.viewport?.width ?? 1280), action);
      await page.keyboard.press("Escape");
      await page.locator("afterword-share dialog:visible").waitFor({ state: "detached" });
    }
  }
});

test("a file that does not come takes nothing else with it", async (t) => {
  const lost = (...names) => ({ answer: (path) => names.some((name) => path.endsWith(name)) && { status: 404 } });
  const share = '<afterword-share services="copy qr mastodon" float="start"></afterword-share>';
  const page = await visit(t, share, { server: lost("more/qr.js", "more/bar.js", "icons/mastodon.svg") });
  assert.equal((await seen(page, "error")).code, "engine");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  assert.equal(await row(page).locator("[part~=service]").count(), 3);
  assert.equal(await row(page).locator("[data-action=fediverse] svg").count(), 0);
  await button(page, "qr").click();
  await seen(page, "console", { ours: true });
  assert.match(page.messages.join("\n"), /serve the folder more beside more\.js/);

  const without = await visit(t, share, { server: lost("more.wasm"), waits: false });
  const { message } = await seen(without, "error", { part: "share" });
  assert.match(message, /with more\.js, more\.wasm and more\.css beside/);
});

test("an icon that never comes, or has no end, does not hold up the row", async (t) => {
  const share = '<afterword-share services="copy qr mastodon"></afterword-share>';
  const silent = (_path, _file, _response) => true;
  const large = () => ({ headers: { "content-type": "image/svg+xml" }, body: `<svg>${" ".repeat(1 << 20)}</svg>` });
  for (const answer of [silent, large]) {
    const page = await visit(t, share, {
      server: { answer: (...given) => given[0].endsWith("icons/mastodon.svg") && answer(...given) },
      // Half a minute is long for a test.
      script: () => {
        const { timeout } = AbortSignal;
        AbortSignal.timeout = () => timeout.call(AbortSignal, 300);
      },
    });
    assert.equal(await row(page).locator("[part~=service]").count(), 3);
    assert.equal(await row(page).locator("[data-action=fediverse] svg").count(), 0);
  }
});
