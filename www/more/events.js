/**
 * What the build `more` tells the page of, from the share element that it concerns.
 */

/** A reader chose a way to share. */
export function tell(element, service, { url, title }) {
  send(element, "share", { service, url, title });
}

/** A file of this build did not come, or did not work. */
export function fail(element, { message }) {
  send(element, "error", { part: "share", code: "engine", message: `${message} - serve the folder more beside more.js` });
}

function send(element, name, detail) {
  element.dispatchEvent(new CustomEvent(`afterword:${name}`, { bubbles: true, composed: true, detail }));
}
