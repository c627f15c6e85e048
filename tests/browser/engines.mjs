// Firefox and WebKit, for what must be so in every browser: a page that goes somewhere, runs code, clicks and types. Firefox is
// driven by Puppeteer; WebKit, for which there is no such package, by the few requests of WebDriver that this needs
// (https://www.w3.org/TR/webdriver2/).

import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import { freePort, lacks, packages, run, stay } from "../servers/process.mjs";
import { folder } from "./harness.mjs";

const SIZE = { width: 1024, height: 730 };

/** How long a test waits for what must come, in milliseconds. */
const PATIENCE = 20_000;

/** The keys that tests press, as WebDriver calls them. */
const KEYS = { Tab: "\uE004", Enter: "\uE007", Escape: "\uE00C" };

export const engines = { Firefox: firefox, WebKit: webkit };

/** Where Firefox is: Debian's, or another one on the path. */
const findFirefox = async () => (await run("sh", ["-c", "command -v firefox-esr || command -v firefox || true"])).trim();

/** Installs both where they are missing. */
export async function install() {
  await packages(["firefox-esr"], async () => ((await findFirefox()) ? undefined : "firefox"));
  await packages(["webkit2gtk-driver", "xvfb"], lacks(["WebKitWebDriver", "Xvfb"]));
}

/** A page of Firefox; closed when the test ends. */
async function firefox(t) {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: await findFirefox(), headless: true });
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return abilities({
    go: (url) => page.goto(url),
    evaluate: (code) => page.evaluate(code),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    picture: async () => page.screenshot(),
  });
}

/** A page of WebKit, in a window on a screen that nobody sees. */
async function webkit(t) {
  const log = join(await folder(t), "log");
  const [screen, port] = [await freePort(), await freePort()];
  const driver = `http://127.0.0.1:${port}`;
  const ends = [];
  t.after(async () => {
    for (const end of ends.reverse()) await end();
  });
  const size = `${SIZE.width}x${SIZE.height}x24`;
  const isShown = async () => existsSync(`/tmp/.X11-unix/X${screen}`);
  ends.push(await stay("Xvfb", [`:${screen}`, "-screen", "0", size, "-nolisten", "tcp"], { log, answers: isShown }));
  const env = { ...process.env, DISPLAY: `:${screen}` };
  const answers = async () => (await fetch(`${driver}/status`)).ok;
  ends.push(await stay("WebKitWebDriver", [`--port=${port}`], { log, env, answers }));

  const ask = async (method, path, body) => {
    const response = await fetch(driver + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await ask("POST", "/session", { capabilities: {} });
  const session = `/session/${sessionId}`;
  ends.push(() => ask("DELETE", session));
  const act = (type, actions, more) =>
    ask("POST", `${session}/actions`, { actions: [{ type, id: type, actions, ...more }] });
  const keys = (list) => act("key", list.flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value }))));
  return abilities({
    go: (url) => ask("POST", `${session}/url`, { url }),
    evaluate: (code) => ask("POST", `${session}/execute/sync`, { script: `return ${code}`, args: [] }),
    clickAt: ({ x, y }) =>
      act("pointer", [
        { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]),
    press: (key) => keys([KEYS[key]]),
    type: (text) => keys([...text]),
    picture: async () => Buffer.from(await ask("GET", `${session}/screenshot`), "base64"),
  });
}

/** What tests do with a page of either. */
function abilities(page) {
  const call = (work, ...values) => page.evaluate(`(${work})(${values.map((value) => JSON.stringify(value)).join()})`);

  /** What `work` gives in the page when that is something true, at last. */
  const until = async (what, work, ...values) => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
      const found = await call(work, ...values);
      if (found) return found;
    }
    throw new Error(`no ${what} within ${PATIENCE} ms`);
  };

  /** Clicks where a reader sees an element: one of the page, or one in the shadow root of `host`. */
  const click = async (host, selector) => {
    const place = await until(`${host} ${selector}`, (host, selector) => {
      const element = document.querySelector(host)?.shadowRoot?.querySelector(selector);
      element?.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = element?.getBoundingClientRect() ?? {};
      return width && { x: x + width / 2, y: y + height / 2 };
    }, host, selector);
    await page.clickAt(place);
  };

  /** The text in an element's shadow root, when it fits. */
  const shows = (host, selector, pattern) =>
    until(`${pattern} in ${host} ${selector}`, (host, selector, source) => {
      const text = document.querySelector(host)?.shadowRoot?.querySelector(selector)?.textContent;
      return new RegExp(source).test(text) && text;
    }, host, selector, pattern.source);

  const picture = async (path) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await page.picture());
  };
  return { ...page, run: call, until, click, shows, picture };
}
