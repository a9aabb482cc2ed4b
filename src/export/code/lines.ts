/** Lines of Python and their comments, which stand in a column of their own; and a whole script as text. */

import type { CodeLine, MomentKind } from './code-model.ts'

/** A line before its comment is put beside it. */
export interface Draft extends CodeLine {
  comment?: string
}

interface Beside {
  comment?: string
  indent?: number
}

/** A statement. `moments`: one kind, several, or '' for none. */
export function line(text: string, moments: MomentKind | readonly MomentKind[] | '' = '', beside: Beside = {}): Draft {
  const kinds = typeof moments !== 'string' ? moments : moments === '' ? [] : [moments]
  return { text, moments: kinds, ...beside }
}

/** A comment with a line of its own. */
export const remark = (text: string): Draft => line(`# ${text}`)

export const EMPTY: Draft = line('')

/** Comments of longer statements stand right behind them. */
const COLUMN_AT_MOST = 52

/** Joins the drafts that are there, and sets their comments below each other. */
export function script(drafts: readonly (Draft | null)[]): CodeLine[] {
  const present = drafts.filter((draft) => draft !== null)
  const width = ({ text, indent = 0 }: Draft) => indent * 4 + text.length
  const commented = present.filter((draft) => draft.comment !== undefined && width(draft) <= COLUMN_AT_MOST)
  const column = Math.max(0, ...commented.map(width))
  return present.map(({ comment, ...rest }) => {
    if (comment === undefined) return rest
    return { ...rest, text: `${rest.text}${' '.repeat(Math.max(0, column - width(rest)))}  # ${comment}` }
  })
}

export function indented({ text, indent = 0 }: CodeLine): string {
  return ' '.repeat(text === '' ? 0 : indent * 4) + text
}

/** What is copied: it ends with a line break, as a file does. */
export function scriptText(lines: readonly CodeLine[]): string {
  return `${lines.map(indented).join('\n')}\n`
}
