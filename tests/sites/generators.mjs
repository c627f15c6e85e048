// All generators by name.

import astro from "./generators/astro.mjs";
import docusaurus from "./generators/docusaurus.mjs";
import eleventy from "./generators/eleventy.mjs";
import * as hexo from "./generators/hexo.mjs";
import * as hugo from "./generators/hugo.mjs";
import jekyll from "./generators/jekyll.mjs";
import next from "./generators/next.mjs";
import * as python from "./generators/python.mjs";
import vitepress from "./generators/vitepress.mjs";

export const generators = {
  "eleventy": eleventy,
  "hugo-papermod": hugo.papermod,
  "hugo-ananke": hugo.ananke,
  "hexo-landscape": hexo.landscape,
  "hexo-next": hexo.next,
  "jekyll-minima": jekyll,
  "mkdocs-material": python.material,
  "pelican": python.pelican,
  "nikola": python.nikola,
  "sphinx-ablog": python.ablog,
  "vitepress": vitepress,
  "docusaurus": docusaurus,
  "astro": astro,
  "next": next,
};
