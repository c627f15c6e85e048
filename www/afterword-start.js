/**
 * What `build` gives pages without an article on a site that changes pages without loading: it brings the loader when an
 * article comes, and does nothing before.
 */
import { ask, find, follow } from "./follow.js";

const here = import.meta.url;
const script = find("script").find(({ src }) => src === here);

follow(async () => {
  const at = await ask(script);
  if (!at) return;
  // The loader finds this tag, takes its options, and shows the page if it is still there.
  script.dataset.follow = at;
  await import(new URL("afterword.js", here));
  return true;
});
