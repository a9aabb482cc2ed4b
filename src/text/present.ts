/** The words of presenting by language, and the line that a step of a path has under the stage. */

import { message } from './catalogue.ts'
import { enPresent } from './en-present.ts'

/** The same tree with other strings. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
export type PresentWords = Words<typeof enPresent>

const CATALOGUES: Record<string, PresentWords> = { en: enPresent }

/** For a BCP 47 name such as fr-CA: its own words, its language's, or English. */
export function presentWords(language: string): PresentWords {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enPresent
}

/** What a line may have where there is none of its own: the first sentences of the text. */
const MOST_LETTERS = 150

/** `adding.task` of `adding.task.one`, `cube.number` of `lesson.cube.number.one`. */
export function lineKey(text: readonly string[]): string {
  return (text[0] ?? '').replace(/^lesson\./, '').split('.').slice(0, -1).join('.')
}

/** The line of a step, its numbers not filled in yet. */
export function lineOf(language: string, { line, text }: { line?: string; text: readonly string[] }): string {
  return written(presentWords(language).lines, line ?? lineKey(text)) ?? firstSentences(message(language, text[0] ?? '') ?? '')
}

type Tree = string | { readonly [key: string]: Tree }

function written(lines: Tree, key: string): string | undefined {
  let at: Tree | undefined = lines
  for (const part of key.split('.')) at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined
  return typeof at === 'string' ? at : undefined
}

function firstSentences(text: string): string {
  const sentences = text.split(/(?<=[.?!:])\s+(?=\S)/)
  let line = sentences[0] ?? ''
  for (const sentence of sentences.slice(1)) {
    if (line.length + sentence.length > MOST_LETTERS) break
    line += ` ${sentence}`
  }
  return line
}
