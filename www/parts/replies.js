/**
 * The part `replies` in a page.
 */

export function show() {}
