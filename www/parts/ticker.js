/**
 * The part `ticker` in a page.
 */

export function show() {}
