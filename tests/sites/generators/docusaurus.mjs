// Docusaurus with its classic preset and nothing but its blog.

export default {
  hydrates: true,
  npm: ["@docusaurus/core@3.10.2", "@docusaurus/preset-classic@3.10.2", "@mdx-js/react@3.1.1", "react@19.3.1", "react-dom@19.3.1"],
  write(put, { posts, about, yaml }) {
    put("docusaurus.config.js", `module.exports = { title: "Three friends", url: "https://example.org", baseUrl: "/",
  markdown: { format: "detect" },
  presets: [["classic", { docs: false, blog: { routeBasePath: "blog", showReadingTime: true, onInlineTags: "ignore",
    onInlineAuthors: "ignore", onUntruncatedBlogPosts: "ignore", blogSidebarCount: "ALL" } }]],
  themeConfig: { navbar: { title: "Three friends", items: [{ to: "/blog", label: "Blog" }, { to: "/about", label: "About" }] } } };\n`);
    for (const { slug, title, date, author, tags, body } of posts) {
      const more = "\n\n<!-- truncate -->\n\n";
      // A date in YAML is no text here.
      const head = yaml({ slug, title, authors: [{ name: author }], tags }).replace("---\n", `---\ndate: ${date}\n`);
      put(`blog/${slug}.md`, `${head}${body.replace("\n\n", more)}\n`);
    }
    put("src/pages/about.md", `# ${about.title}\n\n${about.body}\n`);
    put("src/pages/index.md", "# Three friends\n\nSee [the blog](/blog).\n");
  },
  run: ["node_modules/.bin/docusaurus", "build"],
  out: "build",
  page: ({ slug }) => `blog/${slug}/index.html`,
  list: "blog/index.html",
};
