/** Looks words up by key and fills their placeholders; the English catalogue gives the types. */

import type { en } from './en/page.ts'
import { part } from './part.ts'
import type { Part, Tree, Words } from './part.ts'

/** 'setup.batch' and its like: every way to a string of the catalogue. */
export type KeyOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}` }[keyof T & string]
export type Key = KeyOf<typeof en>

type At<T, K> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T ? At<T[Head], Rest> : never
  : K extends keyof T ? T[K] : never

/** 'a {x} of {y}' → 'x' | 'y'. */
export type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never

type Values<S> = [Placeholders<S>] extends [never] ? [] : [values: Record<Placeholders<S>, string | number>]

/** Says a message of a part of the catalogue; its placeholders are checked by the compiler. */
export type SayOf<T> = <K extends KeyOf<T>>(key: K, ...values: Values<At<T, K>>) => string
export type Say = SayOf<typeof en>

const PAGE = part<Words<typeof en>>({ en: () => import('./en/page.ts').then(({ en }) => en) })

export function sayIn(language: string): Say {
  return sayOf<typeof en>(PAGE, language)
}

/** Says the messages of a part; `T` is its English, which knows the placeholders. */
export function sayOf<T>(words: Part<Words<T>>, language: string): SayOf<T> {
  return (key, ...values) => fill(lookUp(words.of(language) as Tree, key) ?? key, values[0] ?? {})
}

/** A message by a key that is data (lessons, codes of other folders); undefined where there is none. */
export function message(language: string, key: string): string | undefined {
  return lookUp(PAGE.of(language), key)
}

function lookUp(tree: Tree, key: string): string | undefined {
  let at: string | Tree | undefined = tree
  for (const part of key.split('.')) at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined
  return typeof at === 'string' ? at : undefined
}

/** Puts values in the place of {names}; a name without a value shows as …, because it is not known yet. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '…'))
}
