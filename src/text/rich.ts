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
