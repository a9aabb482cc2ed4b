/** The words of presenting by language, and the line that a step of a path has under the stage. */

import { message } from './catalogue.ts'
import type { enPresent } from './en/present.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type PresentWords = Words<typeof enPresent>

const PART = part<PresentWords>({
  en: () => import('./en/present.ts').then(({ enPresent }) => enPresent),
  fr: () => import('./fr/present.ts').then(({ frPresent }) => frPresent),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const presentWords = (language: string): PresentWords => PART.of(language)

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
