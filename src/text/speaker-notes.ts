/** Finds the speaker's notes of a step or a moment, by language. */

import { enNotes } from './en-notes.ts'
import type { NotesCatalogue, StepNotes } from './en-notes.ts'
import { lineKey } from './present.ts'

const CATALOGUES: Record<string, NotesCatalogue> = { en: enNotes }

export interface NotesPlace {
  lesson: string
  step: { line?: string; text: readonly string[] } | undefined
  /** Of the moment on the stage. */
  kind: string
}

/** `adding.task`; the reviews' own keys do not name their lesson. */
export function noteKey(lesson: string, { line, text }: NonNullable<NotesPlace['step']>): string {
  const key = line ?? lineKey(text)
  return key.startsWith(`${lesson}.`) ? key : `${lesson}.${key}`
}

export function notesFor(language: string, { lesson, step, kind }: NotesPlace): StepNotes | undefined {
  const own = CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enNotes
  const found = (notes: NotesCatalogue) => (step === undefined ? notes.moments[kind] : notes.steps[noteKey(lesson, step)])
  return found(own) ?? found(enNotes)
}
