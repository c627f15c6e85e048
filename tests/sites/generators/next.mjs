// Next.js with its router of today, written out as files (`output: "export"`).

const LAYOUT = `import Link from "next/link";
export const metadata = { title: "Three friends" };
export default function Layout({ children }) {
  return <html lang="en"><body><header><Link href="/">Three friends</Link> <Link href="/posts/">Posts</Link> <Link href="/about/">About</Link></header>
    <main>{children}</main><footer><p>Written by three friends.</p></footer></body></html>;
}
`;

const POST = `import { posts } from "../../../posts.mjs";
export const generateStaticParams = () => posts.map(({ slug }) => ({ slug }));
export async function generateMetadata({ params }) {
  const { slug } = await params;
  const { title, author, date, tags } = posts.find((post) => post.slug === slug);
  return { title, openGraph: { type: "article", title, publishedTime: date, authors: [author], tags } };
}
export default async function Post({ params }) {
  const { slug } = await params;
  const { title, author, date, html } = posts.find((post) => post.slug === slug);
  return <article><h1>{title}</h1><p><time dateTime={date}>{date}</time> by <span className="author">{author}</span></p>
    <div dangerouslySetInnerHTML={{ __html: html }} /></article>;
}
`;

const LIST = `import Link from "next/link";
import { posts } from "../../posts.mjs";
export default function List() {
  return <><h1>All posts</h1><ul>{posts.map(({ slug, title, date }) => <li key={slug}><Link href={"/posts/" + slug + "/"}>{title}</Link> <time dateTime={date}>{date}</time></li>)}</ul></>;
}
`;

export default {
  hydrates: true,
  npm: ["next@16.4.6", "react@19.3.1", "react-dom@19.3.1", "marked@16.4.2"],
  tags: false,
  async write(put, { posts, about }, folder) {
    const { marked } = await import(`${folder}/node_modules/marked/lib/marked.esm.js`);
    const rendered = posts.map(({ slug, title, author, date, tags, body }) => ({ slug, title, author, date, tags, html: marked.parse(body) }));
    put("posts.mjs", `export const posts = ${JSON.stringify(rendered)};\n`);
    put("next.config.mjs", 'export default { output: "export", trailingSlash: true, turbopack: { root: import.meta.dirname } };\n');
    put("app/layout.jsx", LAYOUT);
    put("app/posts/[slug]/page.jsx", POST);
    put("app/posts/page.jsx", LIST);
    put("app/page.jsx", 'import Link from "next/link";\nexport default function Home() { return <p><Link href="/posts/">All posts</Link></p>; }\n');
    put("app/about/page.jsx", `export default function About() { return <><h1>${about.title}</h1><p>{${JSON.stringify(about.body)}}</p></>; }\n`);
  },
  run: ["node_modules/.bin/next", "build"],
  out: "out",
  page: ({ slug }) => `posts/${slug}/index.html`,
  list: "posts/index.html",
};
