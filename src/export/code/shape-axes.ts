/** Which axis each size in a script's comments belongs to: (N 4, L 6, hidden_size 5) is batch, time, hidden. */

import type { CodeLibrary, CodeLine } from './code-model.ts'
import { WORDS } from './words.ts'
import type { Words } from './words.ts'

export type NamedAxis = keyof Words

export interface CommentPiece {
  text: string
  /** null: no size of one axis. */
  axis: NamedAxis | null
}

/** A word of the library and its size within a shape; not the last of several axes in one, as in `n_batch · n_time_steps 24`. */
const SIZED = /(?<=[(,]\s?)((?:2·)?([A-Za-z_]+) \d+)(?=[,)])/g

/** What holds states; everything else that has units is outputs. */
const STATES = /^(h|states|output|forward|backward)\b/

/** The comment of a line, cut into sizes and what is between them. */
export function axisPieces(comment: string, { text }: CodeLine, library: CodeLibrary): CommentPiece[] {
  const pieces: CommentPiece[] = []
  let end = 0
  for (const match of comment.matchAll(SIZED)) {
    const axis = axisOf(match[2] ?? '', STATES.test(text), library)
    if (axis === null) continue
    if (match.index > end) pieces.push({ text: comment.slice(end, match.index), axis: null })
    pieces.push({ text: match[0], axis })
    end = match.index + match[0].length
  }
  if (end < comment.length) pieces.push({ text: comment.slice(end), axis: null })
  return pieces
}

/** Keras and Lasagne have one word for hidden units and outputs. */
function axisOf(word: string, states: boolean, library: CodeLibrary): NamedAxis | null {
  const axes = (Object.entries(WORDS[library]) as [NamedAxis, string][]).flatMap(([axis, name]) => (name === word ? [axis] : []))
  return axes.find((axis) => axes.length === 1 || (axis === 'hidden') === states) ?? null
}
