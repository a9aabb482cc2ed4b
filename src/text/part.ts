/** A part of the words: a file for each language, of which only that of the language on screen is loaded, together with what it is about. */

import { piece } from '../load/piece.ts'
import type { Piece } from '../load/piece.ts'
import { USUAL_LANGUAGE, languageOf } from './languages.ts'
import type { Language } from './languages.ts'

export type Tree = { readonly [key: string]: string | Tree }

/** The same tree with other strings: what a catalogue of another language has to be. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }

export type WordFiles<T> = Record<Language, () => Promise<T>>

export interface Part<T> {
  /**
   * The words in a language (a BCP 47 name). To be called while React draws: where they are still on their way it throws the promise
   * of them, for which Suspense waits; where they could not be loaded it throws `NotLoaded`.
   */
  of(language: string): T
  load(language: Language): Promise<void>
  /** From now on it is loaded with every language that is shown. */
  want(): void
}

const ALL = new Set<Part<unknown>>()
const USED = new Set<Part<unknown>>()
/** The language on screen; null before the first. */
let shown: Language | null = null

/** `later`: not before it is first asked for; otherwise from the moment on at which the module that calls this is there. */
export function part<T>(files: WordFiles<T>, when: 'now' | 'later' = 'now'): Part<T> {
  const pieces: Record<Language, Piece<T>> = { en: piece(files.en), fr: piece(files.fr) }
  const own: Part<T> = { of, load: (language) => pieces[language].load().then(() => undefined), want }
  ALL.add(own)
  if (when === 'now') want()
  return own

  function want(): void {
    USED.add(own)
    if (shown !== null) pieces[shown].ahead()
  }

  function of(tag: string): T {
    USED.add(own)
    return pieces[languageOf(tag) ?? USUAL_LANGUAGE].read()
  }
}

/** Loads the words of all parts in use, so that the page can be drawn in this language without waiting. Rejects where one cannot be had. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all([...USED].map((one) => one.load(language)))
  shown = language
}

/** Outside of React: asks again when the words that were on their way are there. Rejects where they cannot be had. */
export async function withWords<T>(ask: () => T): Promise<T> {
  for (;;) {
    try {
      return ask()
    } catch (waiting) {
      if (!(waiting instanceof Promise)) throw waiting
      await waiting
    }
  }
}

/** Parts that are loaded when they are first asked for come now: the first picture is there. */
export function wantAllWords(): void {
  for (const one of ALL) one.want()
}

/** Loads every part there is, in use or not: for tests, which ask outside of React. */
export async function loadAllWords(language: Language): Promise<void> {
  shown = language
  await Promise.all([...ALL].map((one) => one.load(language)))
}
