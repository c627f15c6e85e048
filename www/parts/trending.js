/**
 * The part `trending` in a page.
 */

export function show() {}
