/**
 * The part `byline` in a page.
 */

export function show() {}
