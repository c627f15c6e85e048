/** Afterword, asked as any script of a page may ask it. */

export const WORDS = 0;

/** Its folder holds the index and the widget's files. */
export async function open(folder, { url }) {
  const script = document.createElement("script");
  const loaded = new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }));
  script.type = "module";
  script.src = new URL("afterword.js", folder).href;
  script.dataset.root = new URL("/", url).href;
  document.head.append(script);
  await loaded;
  return window.afterword;
}

/** The answer holds the cards; articles are told by their addresses. */
export async function related(afterword, { url }) {
  return (await afterword.related(url)).map((story) => story.url);
}
