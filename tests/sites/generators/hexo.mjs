// Hexo with Landscape, the theme it comes with, and with NexT, the one that most sites chose.

const packages = [
  "hexo@8.1.2", "hexo-generator-archive@2.0.0", "hexo-generator-category@2.0.0", "hexo-generator-index@4.0.0",
  "hexo-generator-tag@2.0.0", "hexo-renderer-ejs@2.0.0", "hexo-renderer-marked@7.0.1", "hexo-renderer-stylus@3.0.1",
];

function hexo(theme, version) {
  return {
    npm: [...packages, `hexo-theme-${theme}@${version}`],
    manifest: { hexo: { version: "8.1.2" } },
    authors: false,
    write(put, { posts, about, yaml }) {
      put("_config.yml", `title: Three friends\nauthor: Three friends\nlanguage: en\ntimezone: UTC\nurl: https://example.org\ntheme: ${theme}
permalink: :year/:month/:day/:title/\nsyntax_highlighter: highlight.js\n`);
      for (const { slug, title, date, author, tags, body } of posts) {
        put(`source/_posts/${slug}.md`, `${yaml({ title, date: `${date} 08:00:00`, author, tags })}${body}\n`);
      }
      put("source/about/index.md", `${yaml({ title: about.title })}${about.body}\n`);
    },
    run: ["node_modules/.bin/hexo", "generate", "--force"],
    out: "public",
    page: ({ slug, date }) => `${date.replaceAll("-", "/")}/${slug}/index.html`,
    list: "archives/index.html",
  };
}

export const landscape = hexo("landscape", "1.1.0");
export const next = hexo("next", "8.29.0");
