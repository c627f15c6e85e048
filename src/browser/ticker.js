/**
 * What the ticker asks of the page and of the browser: the texts that may hold cashtags, numbers and times as the page's
 * language writes them.
 */
import { dom, real } from "./nodes.js";
import { found } from "./page.js";

/** Elements whose text is no prose. Cashtags may be linked already. */
const NO_PROSE = "code,pre,kbd,samp,script,style,textarea,svg,math,template,noscript";

/** The texts of the article that hold a sign, parted by line ends. */
export function marked() {
  const texts = [];
  const walker = dom.createTreeWalker(found(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.includes("$") && !real(parentElement).closest(NO_PROSE)) texts.push(data);
  }
  return texts.join("\n");
}

/** A decimal number as the page's language writes it, with as many digits behind the point, and its sign if that is asked. */
export function decimal(number, signed) {
  const minimumFractionDigits = number.split(".")[1]?.length ?? 0;
  const options = { minimumFractionDigits, maximumFractionDigits: minimumFractionDigits };
  if (signed) options.signDisplay = "exceptZero";
  try {
    return new Intl.NumberFormat(dom.documentElement.lang || "en", options).format(number);
  } catch {
    // The page names its language wrongly, or there are more digits than any price has.
    return number;
  }
}
