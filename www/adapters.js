/**
 * Tells the statistics that a site already has of what readers share and open: add this file to the page, and it calls
 * whichever of them it finds, by their documented functions. It loads nothing and sends nothing itself.
 *
 *     <script type="module" src="/afterword/adapters.js"></script>
 *     <script type="module" src="/afterword/adapters.js" data-to="plausible matomo"></script>
 */

/**
 * What is told of an event: its name, the service or the position of the card, and the address shared or opened.
 *
 * @typedef {{ name: "share" | "open", what: string, url: string, title: string }} Told
 */

/** How each of them is told; `undefined` where the page does not have it. */
const ADAPTERS = {
  // https://developers.google.com/analytics/devguides/collection/ga4/reference/events, `share` and `select_content`
  gtag({ name, what, url }) {
    const { gtag } = window;
    if (typeof gtag !== "function") return;
    if (name === "share") gtag("event", "share", { method: what, content_type: "article", item_id: url });
    else gtag("event", "select_content", { content_type: "related_story", content_id: url });
  },

  // https://developers.google.com/tag-platform/tag-manager/datalayer; gtag fills the same list by itself.
  dataLayer({ name, what, url, title }) {
    const { dataLayer, gtag } = window;
    if (!Array.isArray(dataLayer) || typeof gtag === "function") return;
    dataLayer.push({ event: `afterword_${name}`, afterword: { what, url, title } });
  },

  // https://plausible.io/docs/custom-event-goals
  plausible({ name, what, url }) {
    window.plausible?.(name === "share" ? "Share" : "Related story", { props: { [key(name)]: what, url } });
  },

  // https://umami.is/docs/tracker-functions
  umami({ name, what, url }) {
    window.umami?.track?.(name === "share" ? "share" : "related-story", { [key(name)]: what, url });
  },

  // https://developer.matomo.org/guides/tracking-javascript-guide
  matomo({ name, what, url }) {
    window._paq?.push(["trackEvent", "Afterword", name === "share" ? "Share" : "Related story", `${what} ${url}`]);
  },

  // https://www.goatcounter.com/help/events
  goatcounter({ name, what, url, title }) {
    window.goatcounter?.count?.({ path: `${name}-${what}`, title: title || url, event: true });
  },

  // https://usefathom.com/docs/events/overview
  fathom({ name, what }) {
    window.fathom?.trackEvent?.(`${name} ${what}`);
  },
};

/** What the value is called that an event is split by. */
function key(name) {
  return name === "share" ? "service" : "position";
}

const script = [...document.scripts].find(({ src }) => src === import.meta.url);
const chosen = script?.dataset.to?.split(/[\s,]+/).filter(Boolean) ?? Object.keys(ADAPTERS);
const wrong = chosen.filter((name) => !Object.hasOwn(ADAPTERS, name));
if (wrong.length) {
  console.error(`Afterword: data-to: ${wrong.join(", ")} is none of ${Object.keys(ADAPTERS).join(", ")}`);
}

function tell(told) {
  for (const name of chosen) {
    try {
      ADAPTERS[name]?.(told);
    } catch (error) {
      console.error(`Afterword: ${name} did not take an event: ${error.message}`);
    }
  }
}

addEventListener("afterword:share", ({ detail: { service, url, title } }) =>
  tell({ name: "share", what: service, url, title }),
);
addEventListener("afterword:open", ({ detail: { position, url, title } }) =>
  tell({ name: "open", what: `${position}`, url, title }),
);
