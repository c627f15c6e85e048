// Astro with pages of its own that change without loading, as its `ClientRouter` does it.

const LAYOUT = `---
import { ClientRouter } from "astro:transitions";
const { title, date, author, tags = [] } = Astro.props;
---
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><ClientRouter />
{date && <meta property="og:type" content="article" />}</head><body>
<header><nav><a href="/">Three friends</a> <a href="/posts/">Posts</a> <a href="/about/">About</a></nav></header>
<main>{date ? <article><h1>{title}</h1><p><time datetime={date}>{date}</time> by <a rel="author" href="/about/">{author}</a></p>
<slot /><ul class="tags">{tags.map((tag) => <li><a href={"/tags/" + tag.toLowerCase().replace(/[ .]/g, "-") + "/"}>{tag}</a></li>)}</ul></article>
<nav class="pagination"><a href="/posts/">All posts</a></nav></Fragment> : <slot />}</main>
<footer><p>Written by three friends.</p></footer></body></html>
`.replace("</Fragment>", "</>").replace("<article>", "<><article>");

const POST = `---
import Layout from "../../Layout.astro";
export async function getStaticPaths() {
  const posts = Object.values(import.meta.glob("../../posts/*.md", { eager: true }));
  return posts.map((post) => ({ params: { slug: post.frontmatter.slug }, props: { post } }));
}
const { Content, frontmatter } = Astro.props.post;
---
<Layout {...frontmatter}><Content /></Layout>
`;

const LIST = `---
import Layout from "../../Layout.astro";
const posts = Object.values(import.meta.glob("../../posts/*.md", { eager: true }));
---
<Layout title="All posts"><h1>All posts</h1><ul>{posts.map(({ frontmatter }) =>
<li><a href={"/posts/" + frontmatter.slug + "/"}>{frontmatter.title}</a><p>{frontmatter.date}</p></li>)}</ul></Layout>
`;

const TAG = `---
import Layout from "../../Layout.astro";
const slug = (tag) => tag.toLowerCase().replace(/[ .]/g, "-");
export async function getStaticPaths() {
  const posts = Object.values(import.meta.glob("../../posts/*.md", { eager: true })).map((post) => post.frontmatter);
  const slug = (tag) => tag.toLowerCase().replace(/[ .]/g, "-");
  const tags = [...new Set(posts.flatMap((post) => post.tags))];
  return tags.map((tag) => ({ params: { tag: slug(tag) }, props: { tag, posts: posts.filter((post) => post.tags.includes(tag)) } }));
}
const { tag, posts } = Astro.props;
---
<Layout title={tag}><h1>{tag}</h1><ul>{posts.map((post) => <li><a href={"/posts/" + post.slug + "/"}>{post.title}</a></li>)}</ul></Layout>
`;

export default {
  npm: ["astro@5.18.2"],
  write(put, { posts, about, yaml }) {
    put("astro.config.mjs", 'export default { site: "https://example.org" };\n');
    put("src/Layout.astro", LAYOUT);
    put("src/pages/posts/[slug].astro", POST);
    put("src/pages/posts/index.astro", LIST);
    put("src/pages/tags/[tag].astro", TAG);
    const page = (title, text) => `---\nimport Layout from "../Layout.astro";\n---\n<Layout title="${title}"><h1>${title}</h1><p>${text}</p></Layout>\n`;
    put("src/pages/about.astro", page(about.title, about.body.replaceAll("\n", " ")));
    put("src/pages/index.astro", page("Three friends", '<a href="/posts/">All posts</a>'));
    for (const { slug, title, date, author, tags, body } of posts) put(`src/posts/${slug}.md`, `${yaml({ slug, title, date, author, tags })}${body}\n`);
  },
  run: ["node_modules/.bin/astro", "build"],
  out: "dist",
  page: ({ slug }) => `posts/${slug}/index.html`,
  list: "posts/index.html",
};
