// Real programs make sites of the same eight posts, `afterword build` is run on each, and a browser reads them:
// `node tests/sites/run.mjs [--made] [--no-live] [NAME…]`; `cargo xtask test --sites` runs it as well. docs/design/real-sites.md tells more.

import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { checkFiles } from "./check_files.mjs";
import { checkLive } from "./check_live.mjs";
import { generate, place } from "./generate.mjs";
import { generators } from "./generators.mjs";
import { posts } from "./posts.mjs";

const root = resolve(import.meta.dirname, "../..");
const command = process.env.AFTERWORD_BIN ?? join(root, "target/debug/afterword");
const { values: options, positionals: names } = parseArgs({
  options: { "no-live": { type: "boolean" }, "made": { type: "boolean" }, "verbose": { type: "boolean" } },
  allowPositionals: true,
});

/** Builds a copy, so that the generated site stays as its program wrote it. */
function build(name, made, ...args) {
  const site = join(place, "built", `${name}${args.includes("--prerender") ? "-ahead" : ""}`);
  rmSync(site, { recursive: true, force: true });
  cpSync(made, site, { recursive: true });
  execFileSync(command, ["build", site, "--no-cache", "--json", ...args], { encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 28 });
  return site;
}

const look = (browser, name, site, generator) =>
  checkLive({ browser, site, generator, posts, pictures: join(place, "pictures", name) });

async function check(browser, name, generator, made) {
  const ahead = build(name, made, "--prerender");
  const blank = await browser.newPage();
  const result = await checkFiles(ahead, generator, posts, blank);
  await blank.close();
  if (!options["no-live"]) {
    const live = await look(browser, name, build(name, made), generator);
    const rendered = await look(browser, `${name}-ahead`, ahead, generator);
    result.faults.push(...live, ...rendered.map(([where, words]) => [`ahead: ${where}`, words]));
  }
  return result;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
const failed = [];
const missing = [];
console.log("| made by | posts found | other pages taken for articles | faults |\n|---|---|---|---|");
try {
  for (const [name, generator] of Object.entries(generators)) {
    if (names.length && !names.includes(name)) continue;
    let made;
    try {
      made = options.made ? join(place, name) : await generate(name, generator);
    } catch (error) {
      missing.push([name, String(error.stderr || error).trim().split("\n").slice(-3).join(" ")]);
      console.log(`| ${name} | – | – | not built |`);
      continue;
    }
    try {
      const { faults, found, right } = await check(browser, name, generator, made);
      console.log(`| ${name} | ${right} of ${posts.length} | ${found - right} | ${faults.length} |`);
      if (faults.length) failed.push([name, faults]);
    } catch (error) {
      failed.push([name, [["check", String(error.stderr || error).trim().split("\n")[0]]]]);
      console.log(`| ${name} | – | – | not checked |`);
    }
  }
} finally {
  await browser.close();
}
for (const [name, why] of missing) console.log(`\n*** NOT CHECKED: ${name}: ${why}`);
for (const [name, faults] of failed) {
  console.log(`\n${name}:`);
  for (const [where, words] of faults) console.log(`  - ${where}: ${words}`);
}
const checked = (names.length || Object.keys(generators).length) - missing.length;
console.log(`\n${checked - failed.length} passed, ${failed.length} failed, ${missing.length} skipped`);
process.exitCode = failed.length ? 1 : 0;
