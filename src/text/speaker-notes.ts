/** Finds the speaker's notes of a step or a moment, by language. */

import type { enSpeakerNotes } from './en/speaker-notes.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'
import { lineKey } from './present.ts'

export interface StepNotes {
  /** What to say. */
  say: string
  /** What to ask the audience, and what it usually answers wrongly. */
  ask?: string
  wrong?: string
}

const PART = part<Words<typeof enSpeakerNotes>>({
  en: () => import('./en/speaker-notes.ts').then(({ enSpeakerNotes }) => enSpeakerNotes),
  fr: () => import('./fr/speaker-notes.ts').then(({ frSpeakerNotes }) => frSpeakerNotes),
})

export interface NotesPlace {
  lesson: string
  step: { line?: string; text: readonly string[]; exercise?: unknown } | undefined
  /** Of the moment on the stage. */
  kind: string
}

/** `adding.task`; the reviews' own keys do not name their lesson. */
export function noteKey(lesson: string, { line, text, exercise }: NonNullable<NotesPlace['step']>): string {
  if (exercise !== undefined) return 'exercise'
  const key = line ?? lineKey(text)
  return key.startsWith(`${lesson}.`) ? key : `${lesson}.${key}`
}

/** While React draws; undefined: there are none. */
export function notesFor(language: string, { lesson, step, kind }: NotesPlace): StepNotes | undefined {
  const { steps, moments } = PART.of(language)
  const [notes, key] = step === undefined ? [moments, kind] : [steps, noteKey(lesson, step)]
  return (notes as Readonly<Record<string, StepNotes>>)[key]
}
