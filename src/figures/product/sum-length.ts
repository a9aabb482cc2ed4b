/** How many terms of a long sum are written in the lines that are kept for it: the first ones and the last. Pure. */

export interface SumRoom {
  width: number
  lines: number
  /** Of the page's text. */
  scale: number
}

/** Of the monospaced type at the usual size of text: width of a letter. */
const LETTER = 7.9
/** " + … 93 more …" */
const MORE = 16

/** `others`: letters of all that is not a term. All terms, or some and then one last one. */
export function shortened(terms: readonly string[], others: number, { width, lines, scale }: SumRoom): { first: number; hidden: number } {
  const line = width / (LETTER * scale)
  const longest = Math.max(0, ...terms.map((term) => term.length + 3))
  // A term is never broken, so each line but the last may lose one.
  const letters = lines * line - (lines - 1) * Math.min(longest, line / 2) - others
  if (terms.length * longest <= letters) return { first: terms.length, hidden: 0 }
  const first = Math.max(1, Math.min(terms.length - 1, Math.floor((letters - MORE) / longest) - 1))
  const hidden = terms.length - first - 1
  return hidden === 0 ? { first: terms.length, hidden } : { first, hidden }
}
