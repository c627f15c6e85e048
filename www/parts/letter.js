/**
 * The part `letter` in a page.
 */

export function show() {}
