/** Reads the small markup of the catalogue: [axis] chips, *strong* and `code`. Gives parts; draws nothing. */

export const CHIPS = ['batch', 'time', 'features', 'hidden', 'outputs'] as const
export type Chip = (typeof CHIPS)[number]

export type Part = { kind: 'text' | 'strong' | 'code'; text: string } | { kind: 'chip'; axis: Chip }

const MARKUP = /\[(batch|time|features|hidden|outputs)\]|\*([^*]+)\*|`([^`]+)`/g

export function richParts(text: string): Part[] {
  const parts: Part[] = []
  let from = 0
  const plain = (to: number) => {
    if (to > from) parts.push({ kind: 'text', text: text.slice(from, to) })
  }
  for (const match of text.matchAll(MARKUP)) {
    plain(match.index)
    parts.push(partOf(match))
    from = match.index + match[0].length
  }
  plain(text.length)
  return parts
}

function partOf([, chip, strong, code]: RegExpMatchArray): Part {
  if (chip !== undefined) return { kind: 'chip', axis: chip as Chip }
  return strong !== undefined ? { kind: 'strong', text: strong } : { kind: 'code', text: code ?? '' }
}

// Hard spaces stand between a mark and its word in French.
const OPENING = /[([«“‘][\u00a0\u202f]*$/
const CLOSING = /^[\u00a0\u202f]*[)\]»”’.,;:!?…]+/

/** What the text before a chip ends in and the chip's line has to begin with. */
export const openingOf = (part: Part | undefined): string => markOf(OPENING, part)
/** What the text after a chip begins with and the chip's line has to end in. */
export const closingOf = (part: Part | undefined): string => markOf(CLOSING, part)

function markOf(mark: RegExp, part: Part | undefined): string {
  return part?.kind === 'text' ? (mark.exec(part.text)?.[0] ?? '') : ''
}

/** A text between two parts, without what the chips among them hold. */
export function withoutHeld(text: string, last: Part | undefined, next: Part | undefined): string {
  const begun = last?.kind === 'chip' ? text.replace(CLOSING, '') : text
  return next?.kind === 'chip' ? begun.replace(OPENING, '') : begun
}
