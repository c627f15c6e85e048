/**
 * What the build `more` tells the page of, from the share element that it concerns.
 */
import { dispatch } from "../dispatch.js";

/** A reader chose a way to share. */
export function tell(element, service, { url, title }) {
  dispatch(element, "share", { service, url, title });
}

/** A file of this build did not come, or did not work. */
export function fail(element, { message }) {
  dispatch(element, "error", { part: "share", code: "engine", message: `${message} - serve the folder more beside more.js` });
}
