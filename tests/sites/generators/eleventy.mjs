// Eleventy with its own base blog, whose sample posts make way for ours.

import { rmSync } from "node:fs";
import { join } from "node:path";

export default {
  npm: [
    "@11ty/eleventy@3.1.8", "@11ty/eleventy-img@6.0.4", "@11ty/eleventy-navigation@1.0.5", "@11ty/eleventy-plugin-rss@3.0.0",
    "@11ty/eleventy-plugin-syntaxhighlight@5.0.2", "@zachleat/heading-anchors@1.0.5", "luxon@3.7.2", "prismjs@1.30.0",
    "zod@4.4.3",
  ],
  manifest: { type: "module" },
  theme: "11ty/eleventy-base-blog",
  themeFolder: ".",
  authors: false,
  write(put, { posts, about, yaml }, folder) {
    rmSync(join(folder, "content/blog"), { recursive: true, force: true });
    put("content/blog/blog.11tydata.js", 'export default { tags: ["posts"], layout: "layouts/post.njk" };\n');
    for (const { slug, title, date, tags, body } of posts) {
      put(`content/blog/${slug}.md`, `${yaml({ title, date: `${date}T08:00:00Z`, tags })}${body}\n`);
    }
    put("content/about.md", `${yaml({ title: about.title, layout: "layouts/home.njk" })}# ${about.title}\n\n${about.body}\n`);
  },
  run: ["node_modules/.bin/eleventy", "--quiet"],
  out: "_site",
  page: ({ slug }) => `blog/${slug}/index.html`,
  list: "blog/index.html",
};
