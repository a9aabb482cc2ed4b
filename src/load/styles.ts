/** A style sheet that did not come is taken out of the document, so that the next try for its part asks for it, too. */

export function dropFailedStyles(): void {
  // Errors of links do not bubble, but can be caught on their way down.
  document.addEventListener('error', ({ target }) => target instanceof HTMLLinkElement && target.rel === 'stylesheet' && target.remove(), true)
}
