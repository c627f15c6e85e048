/**
 * The part `see-also` in a page.
 */

export function show() {}
