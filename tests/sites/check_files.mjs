// What the files of a built site must hold: all posts and nothing else as articles, with their facts, and links that lead somewhere.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lookAt, wrongPlace } from "./look_at.mjs";
import { key, readIndex } from "./read_index.mjs";
import { leads } from "./site_files.mjs";

const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const same = (a, b) => plain(a) === plain(b);

/** What is wrong about the facts of one post, in words. */
function wrongFacts(generator, post, story, seen) {
  const wrong = [];
  if (story.title !== undefined && !sameTitle(story.title, post.title)) wrong.push(`title “${story.title}”`);
  if (generator.dates !== false && story.date !== post.date) wrong.push(`date ${story.date}, not ${post.date}`);
  if (generator.authors !== false && story.authors.join() !== post.author) wrong.push(`author “${story.authors.join()}”`);
  const ours = seen.tagTexts;
  const surplus = ours.filter((tag) => !post.tags.some((name) => same(name, tag)));
  if (surplus.length) wrong.push(`tags that are none: ${surplus.join(", ")}`);
  const lost = post.tags.filter((name) => ![...ours, ...seen.own, ...seen.printed].some((tag) => same(name, tag.replace(/^#/, ""))));
  if (generator.tags !== false && lost.length) wrong.push(`tags not shown: ${lost.join(", ")}`);
  const twice = ours.filter((tag) => seen.own.some((own) => same(own, tag)));
  if (twice.length) wrong.push(`tags twice: ${twice.join(", ")}`);
  return wrong;
}

/** A theme may set other quotation marks and dashes than the post has; a sign of a heading's anchor is none of them. */
const sameTitle = (a, b) => same(a, b) && !/[¶#§]\s*$/.test(a);

/** Checks a site that was built with `--prerender`; returns `{ faults: [[page, words]], found, posts }`. */
export async function checkFiles(site, generator, posts, browserPage) {
  const faults = [];
  const found = readIndex(site);
  const expected = new Map(posts.map((post) => [key(generator.page(post)), post]));
  for (const name of found.keys()) if (!expected.has(name)) faults.push([name, "counts as an article"]);
  for (const [name, post] of expected) {
    const path = generator.page(post);
    const story = found.get(name);
    if (!story) {
      faults.push([path, "not found"]);
      continue;
    }
    const seen = await browserPage.evaluate(lookAt, readFileSync(join(site, path), "utf8"));
    const wrong = [...wrongFacts(generator, post, story, seen), ...wrongPlace(seen)];
    // A framework that makes the page anew keeps parts in places of its own.
    if (!seen.parts.length && !generator.hydrates) wrong.push("no parts written ahead");
    for (const { href, text } of seen.tags) if (!leads(site, path, href, "example.org")) wrong.push(`dead tag link ${text} → ${href}`);
    for (const { href } of seen.cards) if (!leads(site, path, href, "example.org")) wrong.push(`dead card link ${href}`);
    faults.push(...wrong.map((words) => [path, words]));
  }
  const right = [...expected.keys()].filter((name) => found.has(name)).length;
  return { faults, found: found.size, right };
}
