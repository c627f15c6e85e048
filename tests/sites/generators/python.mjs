// The generators written in Python: MkDocs Material's blog, Pelican, Nikola, and Sphinx with ABlog.

const article = (fields, { yaml }, title, body) => `${yaml(fields)}# ${title}\n\n${body}\n`;

export const material = {
  pip: ["mkdocs-material==9.8.2"],
  write(put, { posts, about, yaml }) {
    put("mkdocs.yml", `site_name: Three friends\nsite_url: https://example.org/\ntheme:\n  name: material\n  font: false\n  features: [navigation.instant]
plugins:\n  - search\n  - tags\n  - blog:\n      post_url_format: "{slug}"\nnav:\n  - index.md\n  - Blog:\n    - blog/index.md\n  - about.md\n`);
    const names = Object.fromEntries([...new Set(posts.map(({ author }) => author))].map((name) => [name.split(" ")[0].toLowerCase(),
      { name, description: "Writes here", avatar: "https://example.org/face.png" }]));
    put("docs/blog/.authors.yml", JSON.stringify({ authors: names }));
    put("docs/index.md", "# Three friends\n\nSee [the blog](blog/index.md).\n");
    put("docs/blog/index.md", "# Blog\n");
    put("docs/about.md", `# ${about.title}\n\n${about.body}\n`);
    for (const { slug, title, date, author, tags, body } of posts) {
      // A date in YAML is no text here, and a first paragraph is the teaser.
      const head = yaml({ slug, authors: [author.split(" ")[0].toLowerCase()], tags }).replace("---\n", `---\ndate: ${date}\n`);
      put(`docs/blog/posts/${slug}.md`, `${head}# ${title}\n\n${body.replace("\n\n", "\n\n<!-- more -->\n\n")}\n`);
    }
  },
  run: ["mkdocs", "build", "--quiet"],
  out: "site",
  page: ({ slug }) => `blog/${slug}/index.html`,
  list: "blog/index.html",
};

export const pelican = {
  pip: ["pelican[markdown]==4.10.2"],
  write(put, { posts, about }) {
    put("pelicanconf.py", 'SITENAME = "Three friends"\nAUTHOR = "Three friends"\nPATH = "content"\nTIMEZONE = "UTC"\nDEFAULT_LANG = "en"\nSITEURL = ""\nRELATIVE_URLS = True\n');
    for (const { slug, title, date, author, tags, body } of posts) {
      put(`content/${slug}.md`, `Title: ${title}\nDate: ${date} 09:00\nAuthor: ${author}\nTags: ${tags.join(", ")}\nSlug: ${slug}\n\n${body}\n`);
    }
    put("content/pages/about.md", `Title: ${about.title}\n\n${about.body}\n`);
  },
  run: ["pelican", "content", "--settings", "pelicanconf.py", "--quiet"],
  out: "output",
  page: ({ slug }) => `${slug}.html`,
  list: "index.html",
};

export const nikola = {
  pip: ["Nikola==8.3.3"],
  write(put, { posts, about }) {
    put("conf.py", `BLOG_AUTHOR = "Three friends"\nBLOG_TITLE = "Three friends"\nSITE_URL = "https://example.org/"\nBLOG_EMAIL = "a@example.org"\nBLOG_DESCRIPTION = ""
DEFAULT_LANG = "en"\nTRANSLATIONS = {"en": ""}\nTIMEZONE = "UTC"\nTHEME = "bootblog4"\nPOSTS = (("posts/*.md", "posts", "post.tmpl"),)\nPAGES = (("pages/*.md", "", "page.tmpl"),)
COMPILERS = {"markdown": (".md",)}\nINDEX_DISPLAY_POST_COUNT = 3\nPRETTY_URLS = True\n`);
    const head = (fields) => `<!--\n${Object.entries(fields).map(([key, value]) => `.. ${key}: ${value}`).join("\n")}\n-->\n\n`;
    for (const { slug, title, date, author, tags, body } of posts) {
      put(`posts/${slug}.md`, `${head({ title, slug, date: `${date} 09:00:00 UTC`, author, tags: tags.join(", "), type: "text" })}${body}\n`);
    }
    put("pages/about.md", `${head({ title: about.title, slug: "about", date: "2023-01-01", type: "text" })}${about.body}\n`);
  },
  run: ["nikola", "build"],
  out: "output",
  page: ({ slug }) => `posts/${slug}/index.html`,
  list: "index.html",
};

export const ablog = {
  pip: ["Sphinx==9.0.4", "ablog==0.11.13", "myst-parser==5.2.0"],
  write(put, { posts, about, yaml }) {
    put("conf.py", `project = "Three friends"\nextensions = ["ablog", "myst_parser"]\nhtml_theme = "alabaster"\nblog_title = "Three friends"\nblog_baseurl = "https://example.org/"
templates_path = []\nhtml_sidebars = {"**": ["ablog/postcard.html", "ablog/recentposts.html", "ablog/tagcloud.html", "ablog/archives.html"]}\nmyst_update_mathjax = False\n`);
    for (const { slug, title, date, author, tags, body } of posts) {
      put(`posts/${slug}.md`, article({ blogpost: true, date, author, tags: tags.join(", ") }, { yaml }, title, body));
    }
    put("about.md", `# ${about.title}\n\n${about.body}\n`);
    put("index.md", `# Three friends\n\n\`\`\`{postlist}\n:excerpts:\n\`\`\`\n\n\`\`\`{toctree}\n:hidden:\nabout\n${posts.map(({ slug }) => `posts/${slug}`).join("\n")}\n\`\`\`\n`);
  },
  run: ["sphinx-build", "-q", "-b", "html", ".", "_site"],
  out: "_site",
  page: ({ slug }) => `posts/${slug}.html`,
  list: "blog.html",
};
