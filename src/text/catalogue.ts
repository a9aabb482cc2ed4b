/** Looks words up by key and fills their placeholders; the English catalogue gives the types. */

import { en } from './en.ts'

export type Tree = { readonly [key: string]: string | Tree }

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

/** Other languages have the same keys. */
export const CATALOGUES: Record<string, Tree> = { en }

export function sayIn(language: string): Say {
  const catalogue = catalogueOf(language)
  return (key, ...values) => fill(lookUp(catalogue, key) ?? lookUp(en, key) ?? key, values[0] ?? {})
}

/** For a part that is loaded with what it is about: its words in the other languages that there are, by language. */
export function sayFromPart<T extends Tree>(languages: Record<string, Tree> & { en: T }, language: string): SayOf<T> {
  const own = languages[language] ?? languages[language.split('-')[0] ?? ''] ?? languages.en
  return (key, ...values) => fill(lookUp(own, key) ?? lookUp(languages.en, key) ?? key, values[0] ?? {})
}

/** A message by a key that is data (lessons, codes of other folders); undefined where there is none. */
export function message(language: string, key: string): string | undefined {
  return lookUp(catalogueOf(language), key) ?? lookUp(en, key)
}

/** For a BCP 47 name such as fr-CA: its own catalogue, its language's, or English. */
function catalogueOf(language: string): Tree {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? en
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
