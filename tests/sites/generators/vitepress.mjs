// VitePress with its default theme, a documentation theme that many write blogs with: it prints no date and no author.

export default {
  hydrates: true,
  npm: ["vitepress@1.6.4"],
  authors: false,
  dates: false,
  tags: false,
  write(put, { posts, about, yaml }) {
    const sidebar = JSON.stringify(posts.map(({ slug, title }) => ({ text: title, link: `/posts/${slug}` })));
    put(".vitepress/config.mjs", `export default { title: "Three friends", cleanUrls: false, themeConfig: { sidebar: ${sidebar} } };\n`);
    for (const { slug, title, date, author, tags, body } of posts) {
      put(`posts/${slug}.md`, `${yaml({ title, date, author, tags })}# ${title}\n\n${body}\n`);
    }
    const links = posts.map(({ slug, title }) => `- [${title}](/posts/${slug})`).join("\n");
    put("posts/index.md", `# All posts\n\n${links}\n`);
    put("index.md", `# Three friends\n\nSee [all posts](/posts/).\n`);
    put("about.md", `# ${about.title}\n\n${about.body}\n`);
  },
  run: ["node_modules/.bin/vitepress", "build"],
  out: ".vitepress/dist",
  page: ({ slug }) => `posts/${slug}.html`,
  list: "posts/index.html",
};
