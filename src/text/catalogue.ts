/** Looks words up by key and fills their placeholders; the English catalogue gives the types. */

import type { enControls } from './en/controls.ts'
import type { enLessonAdding } from './en/lesson-adding.ts'
import type { enLessonCube } from './en/lesson-cube.ts'
import type { enLessonModes } from './en/lesson-modes.ts'
import type { enLessonUnfolded } from './en/lesson-unfolded.ts'
import type { enNumbers } from './en/numbers.ts'
import type { enPage } from './en/page.ts'
import type { enTroubles } from './en/troubles.ts'
import { part } from './part.ts'
import type { Part, Tree, Words } from './part.ts'

/** 'setup.batch' and its like: every way to a string of the catalogue. */
export type KeyOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}` }[keyof T & string]
/** The catalogue of the page: several files, which are loaded when one of their words is asked for. */
type Catalogue = typeof enPage & typeof enControls & typeof enNumbers & typeof enTroubles & typeof enLessonModes & typeof enLessonCube & typeof enLessonUnfolded & typeof enLessonAdding
export type Key = KeyOf<Catalogue>

type At<T, K> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T ? At<T[Head], Rest> : never
  : K extends keyof T ? T[K] : never

/** 'a {x} of {y} {y=thing|things}' → 'x' | 'y'. */
export type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? NameOf<Name> | Placeholders<Rest> : never
type NameOf<S> = S extends `${infer Name}=${string}` ? Name : S

type Values<S> = [Placeholders<S>] extends [never] ? [] : [values: Record<Placeholders<S>, string | number>]

/** Says a message of a part of the catalogue; its placeholders are checked by the compiler. */
export type SayOf<T> = <K extends KeyOf<T>>(key: K, ...values: Values<At<T, K>>) => string
export type Say = SayOf<Catalogue>

const PAGE = part<Words<typeof enPage>>({
  en: () => import('./en/page.ts').then(({ enPage }) => enPage),
  fr: () => import('./fr/page.ts').then(({ frPage }) => frPage),
})
const CONTROLS = part<Words<typeof enControls>>({
  en: () => import('./en/controls.ts').then(({ enControls }) => enControls),
  fr: () => import('./fr/controls.ts').then(({ frControls }) => frControls),
}, 'later')
const NUMBERS = part<Words<typeof enNumbers>>({
  en: () => import('./en/numbers.ts').then(({ enNumbers }) => enNumbers),
  fr: () => import('./fr/numbers.ts').then(({ frNumbers }) => frNumbers),
}, 'later')
const TROUBLES = part<Words<typeof enTroubles>>({
  en: () => import('./en/troubles.ts').then(({ enTroubles }) => enTroubles),
  fr: () => import('./fr/troubles.ts').then(({ frTroubles }) => frTroubles),
}, 'later')

const LESSONS: Readonly<Record<string, Part<Tree>>> = {
  modes: part<Words<typeof enLessonModes>>({
    en: () => import('./en/lesson-modes.ts').then(({ enLessonModes }) => enLessonModes),
    fr: () => import('./fr/lesson-modes.ts').then(({ frLessonModes }) => frLessonModes),
  }, 'later'),
  cube: part<Words<typeof enLessonCube>>({
    en: () => import('./en/lesson-cube.ts').then(({ enLessonCube }) => enLessonCube),
    fr: () => import('./fr/lesson-cube.ts').then(({ frLessonCube }) => frLessonCube),
  }, 'later'),
  unfolded: part<Words<typeof enLessonUnfolded>>({
    en: () => import('./en/lesson-unfolded.ts').then(({ enLessonUnfolded }) => enLessonUnfolded),
    fr: () => import('./fr/lesson-unfolded.ts').then(({ frLessonUnfolded }) => frLessonUnfolded),
  }, 'later'),
  adding: part<Words<typeof enLessonAdding>>({
    en: () => import('./en/lesson-adding.ts').then(({ enLessonAdding }) => enLessonAdding),
    fr: () => import('./fr/lesson-adding.ts').then(({ frLessonAdding }) => frLessonAdding),
  }, 'later'),
}

/** Where the sections are that are not in the page's own file. */
const ELSEWHERE: Readonly<Partial<Record<string, Part<Tree>>>> = {
  ...sections(CONTROLS, ['radius', 'cut', 'code', 'setup', 'training', 'export', 'keys'] satisfies (keyof typeof enControls)[]),
  ...sections(NUMBERS, ['inspector', 'rule', 'formula', 'profile', 'product'] satisfies (keyof typeof enNumbers)[]),
  ...sections(TROUBLES, ['correction', 'together', 'failure', 'notFinite', 'fields', 'noted'] satisfies (keyof typeof enTroubles)[]),
  adding: LESSONS.adding,
}

function sections(words: Part<Tree>, keys: readonly string[]): Record<string, Part<Tree>> {
  return Object.fromEntries(keys.map((key) => [key, words]))
}

/** The part that a key belongs to. */
function partOf(key: string): Part<Tree> {
  const [section = '', lesson = ''] = key.split('.')
  return (section === 'lesson' ? LESSONS[lesson] : ELSEWHERE[section]) ?? PAGE
}

export function sayIn(language: string): Say {
  return (key, ...values) => fill(lookUp(partOf(key).of(language), key) ?? key, values[0] ?? {})
}

/** What the first picture of a lesson needs: loaded beside the page's own words. */
export function wantLessonWords(lesson: string): void {
  LESSONS[lesson]?.want()
}

/** Says the messages of a part; `T` is its English, which knows the placeholders. */
export function sayOf<T>(words: Part<Words<T>>, language: string): SayOf<T> {
  return (key, ...values) => fill(lookUp(words.of(language) as Tree, key) ?? key, values[0] ?? {})
}

/** A message by a key that is data (lessons, codes of other folders); undefined where there is none. */
export function message(language: string, key: string): string | undefined {
  return lookUp(partOf(key).of(language), key)
}

function lookUp(tree: Tree, key: string): string | undefined {
  let at: string | Tree | undefined = tree
  for (const part of key.split('.')) at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined
  return typeof at === 'string' ? at : undefined
}

/** Puts values in the place of {names}; a name without a value shows as …, because it is not known yet. {name=one|many}: the word beside it. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)(?:=([^|{}]*)\|([^{}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = String(values[name] ?? '…')
    return one === undefined ? value : value === '1' ? one : (many ?? '')
  })
}
