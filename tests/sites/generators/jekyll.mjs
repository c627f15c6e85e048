// Jekyll with minima, both as Debian ships them.

export default {
  apt: ["jekyll", "jekyll-theme-minima", "ruby-jekyll-feed", "ruby-jekyll-seo-tag"],
  tags: false,
  write(put, { posts, about, yaml }) {
    put("_config.yml", "title: Three friends\nurl: https://example.org\ntheme: minima\nplugins: [jekyll-feed, jekyll-seo-tag]\npermalink: /:year/:month/:day/:title.html\ntimezone: UTC\n");
    for (const { slug, title, date, author, tags, body } of posts) {
      put(`_posts/${date}-${slug}.md`, `${yaml({ layout: "post", title, author, tags })}${body}\n`);
    }
    put("index.md", "---\nlayout: home\n---\n");
    put("about.md", `${yaml({ layout: "page", title: about.title, permalink: "/about/" })}${about.body}\n`);
  },
  run: ["jekyll", "build", "--quiet"],
  env: { JEKYLL_ENV: "production", JEKYLL_NO_BUNDLER_REQUIRE: "true" },
  out: "_site",
  page: ({ slug, date }) => `${date.replaceAll("-", "/")}/${slug}.html`,
  list: "index.html",
};
