// Policies: what docs/guide/csp.md says is enough, in each mode.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, close, open, root, seen, serve } from "./harness.mjs";
import { smallSite } from "./small_site.mjs";

after(close);

/** The policy of the guide. */
const guide = await readFile(join(root, "docs/guide/csp.md"), "utf8");
const POLICY = guide.match(/Content-Security-Policy: (.+)/)[1];

async function visit(t, policy, flags) {
  const { path } = await build(t, await smallSite(t), ...flags);
  const { origin } = await serve(t, path, { headers: { "content-security-policy": policy } });
  const page = await open(t);
  await page.goto(`${origin}/copper/`);
  return page;
}

test("the policy of the guide is enough, in each mode", async (t) => {
  for (const flags of [[], ["--prerender"]]) {
    for (const policy of [POLICY, `${POLICY}; require-trusted-types-for 'script'`]) {
      const page = await visit(t, policy, flags);
      await seen(page, "ready", { part: "related" });
      assert.deepEqual(page.messages, [], `${policy} ${flags}`);
      assert.equal(await page.locator("afterword-related [part=card]").count(), 3);
    }
  }
});

test("each directive of the guide is needed", async (t) => {
  for (const directive of ["'wasm-unsafe-eval'", "connect-src 'self'", "style-src 'self'", "script-src 'self'"]) {
    const page = await visit(t, POLICY.replace(directive, directive.replace("'self'", "'none'").replace("'wasm-unsafe-eval'", "")), ["--prerender"]);
    await seen(page, "console").catch(() => {});
    assert.notDeepEqual(page.messages, [], `without ${directive}`);
  }
});
