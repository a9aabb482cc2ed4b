// Every catalogue in every language: the same keys, placeholders and markup, nothing left in English, French as it is set in print.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { message } from '../../src/text/catalogue.ts'
import { LANGUAGES, firstLanguage, languageOf } from '../../src/text/languages.ts'
import type { Tree } from '../../src/text/part.ts'
import { richParts } from '../../src/text/rich.ts'
import { typesetText } from '../../src/text/fr/typeset.ts'
import { SAME_IN_FRENCH } from './same-in-french.ts'

const filesIn = (language: string) => readdirSync(new URL(`../../src/text/${language}/`, import.meta.url)).map((file) => file.replace('.ts', '')).filter((name) => name !== 'typeset').sort()

/** All strings of the one catalogue that a file exports, by key. */
async function stringsOf(language: string, file: string): Promise<Map<string, string>> {
  const module = (await import(`../../src/text/${language}/${file}.ts`)) as Record<string, Tree>
  const [catalogue, ...more] = Object.values(module)
  expect(more, `${language}/${file}.ts exports one thing`).toEqual([])
  return new Map(flat(catalogue ?? {}, ''))
}

const flat = (tree: Tree, at: string): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[at + key, value] as [string, string]] : flat(value, `${at}${key}.`)))

/** Without the words that agree with a number: {n=thing|things}. */
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
const chips = (text: string) => richParts(text).flatMap((part) => (part.kind === 'chip' ? [part.axis] : [])).sort()
const kinds = (text: string) => richParts(text).flatMap((part) => (part.kind === 'code' || part.kind === 'strong' ? [part.kind] : [])).sort()
/** What is said in the language: without code, addresses, placeholders, chips, names with a point, settings, and quoted single words. */
const said = (text: string) => text.replace(/`[^`]*`|https?:\S*|\{\w+[}=]|\[\w+\]|\b\w+\.\w+\b|\w+="\w+"|«\s\w+\s»/g, ' ')

test('every catalogue is there in every language', () => {
  const files = filesIn('en')
  for (const language of LANGUAGES) expect(filesIn(language)).toEqual(files)
})

const TRANSLATED = filesIn('fr')

test.each(TRANSLATED)('%s: French has the keys, placeholders and markup of the English', async (file) => {
  const [english, french] = [await stringsOf('en', file), await stringsOf('fr', file)]
  expect([...french.keys()].sort()).toEqual([...english.keys()].sort())
  for (const [key, text] of french) {
    const original = english.get(key)!
    expect({ key, found: placeholders(text) }).toEqual({ key, found: placeholders(original) })
    expect({ key, found: [chips(text), kinds(text)] }).toEqual({ key, found: [chips(original), kinds(original)] })
    expect({ key, empty: text.trim() === '' }).toEqual({ key, empty: original.trim() === '' })
  }
})

/** Words of libraries, what people may type who look for a mix-up, reviews for a network that reads English. */
const isNoProse = (file: string, key: string) => (['page', 'picture'].includes(file) && key.startsWith('words.')) || (file === 'mixups' && key.endsWith('.words')) || (file === 'reviews-lab' && key === 'write.examples')

const ENGLISH_WORDS = /\b(the|and|of|with|this|that|which|from|are|is|was|not|its|weights?|step|hidden|each)\b/i

test.each(TRANSLATED)('%s: nothing is left in English', async (file) => {
  const english = await stringsOf('en', file)
  for (const [key, text] of await stringsOf('fr', file)) {
    if (SAME_IN_FRENCH.has(text) || isNoProse(file, key)) continue
    const words = said(text)
    if (/\p{L}{3}/u.test(words)) expect({ key, text }).not.toEqual({ key, text: english.get(key) })
    expect({ key, word: ENGLISH_WORDS.exec(words)?.[0] }).toEqual({ key, word: undefined })
  }
})

test('what may stay as it is in English does occur', async () => {
  const all = new Set<string>()
  for (const file of TRANSLATED) for (const text of (await stringsOf('fr', file)).values()) all.add(text)
  expect([...SAME_IN_FRENCH].filter((text) => !all.has(text))).toEqual([])
})

test.each(TRANSLATED)('%s: signs and quotes as French has them', async (file) => {
  for (const [key, text] of await stringsOf('fr', file)) {
    if (isNoProse(file, key)) continue
    const words = said(text)
    // A plain space, or none, before a sign that has a no-break space before it; quotes of other languages or of typewriters.
    const wrong = /[^\u202f\u00a0\s?!…][;?!]|[\p{L}\d)»][:]|[ ][;?!:»%]|« |["“”„']/u.exec(words)?.[0]
    expect({ key, wrong }).toEqual({ key, wrong: undefined })
  }
})

test('no-break spaces come in where the catalogue has plain ones, and not into code', () => {
  expect(typesetText('Quoi ? « Ceci » : 5 % de 25 000 ; `a ? b : c` !')).toBe('Quoi\u202f? «\u00a0Ceci\u00a0»\u00a0: 5\u00a0% de 25\u202f000\u202f; `a ? b : c`\u202f!')
})

test.each(['page', 'controls', 'numbers', 'troubles', 'lesson-modes', 'lesson-cube', 'lesson-unfolded', 'lesson-adding'])('every message of %s is found by its key', async (file) => {
  for (const [key, text] of await stringsOf('en', file)) expect({ key, text: message('en', key) }).toEqual({ key, text })
})

test('a language is found by its name, in the order of liking', () => {
  expect(languageOf('fr-CA')).toBe('fr')
  expect(languageOf('FR')).toBe('fr')
  expect(languageOf('de')).toBeUndefined()
  expect(firstLanguage(['de-AT', 'fr-CH', 'en'])).toBe('fr')
  expect(firstLanguage(['de'])).toBe('en')
  expect(firstLanguage([])).toBe('en')
})
