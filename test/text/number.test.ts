// A word agrees with the number before it: every message of every catalogue with all its numbers 1, and with all of them 2.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fill, sayIn } from '../../src/text/catalogue.ts'
import { counted } from '../../src/text/counted.ts'
import { LANGUAGES } from '../../src/text/languages.ts'
import { loadAllWords } from '../../src/text/part.ts'
import type { Tree } from '../../src/text/part.ts'
import { statusSentence } from '../../src/text/status.ts'

const ONE: Record<string, RegExp> = {
  en: /(?<![\d,.–({] ?|\d to )\b1 (timesteps|steps|sequences|features|examples|units|numbers|updates|rows|columns|times|layers|states|outputs|measurements|moments|words) /u,
  fr: /(?<![\d,.–({] ?)\b1 (séquences|exemples|caractéristiques|unités|nombres|mises à jour|lignes|colonnes|couches|états|sorties|mesures|moments|mots)(?!\p{L})/u,
}
const TWO = /(?<![\d,.(] ?)\b2 (timestep|step|sequence|feature|example|unit|number|update|row|column|layer|measurement|moment|word|séquence|exemple|caractéristique|unité|nombre|mise|ligne|colonne|couche|état|sortie|mesure|mot)(?!\p{L})/u

/** Of one there is another message, or there are always several: sizes that are drawn, or those of the reviews. */
const MANY = /\.many$|^own said\.(sequences|length|lengths|batch)$|^own notes\.features_left_out$|^own troubles\.|^exercises (ask\.(window|table|third_axis|epoch)$|forms\.)|^mixups list\.max_features|laid\.say$|^numbers formula\.line$|^cube-panels (order|batches)\.|^present lines\.reviews\.|^reviews (lesson|row|batch|table)\.|^reviews-lab (write\.words|words\.)/

const flat = (tree: Tree, at: string): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[at + key, value] as [string, string]] : flat(value, `${at}${key}.`)))

const allAre = (text: string, value: number) => fill(text, Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, value])))

test.each(LANGUAGES)('%s', async (language) => {
  const wrong: string[] = []
  const files = readdirSync(new URL(`../../src/text/${language}/`, import.meta.url)).map((file) => file.replace('.ts', '')).filter((file) => file !== 'typeset')
  for (const file of files) {
    const [catalogue] = Object.values((await import(`../../src/text/${language}/${file}.ts`)) as Record<string, Tree>)
    for (const [key, text] of flat(catalogue!, '')) {
      const name = `${file} ${key}`
      const [one, two] = [allAre(text, 1), allAre(text, 2)]
      if (TWO.test(two) && !MANY.test(name)) wrong.push(`${name}: ${two}`)
      if (ONE[language]!.test(one) && !MANY.test(name)) wrong.push(`${name}: ${one}`)
    }
  }
  expect(wrong).toEqual([])
})

test('the status line counts sequences and timesteps', async () => {
  await loadAllWords('fr')
  const sentence = (language: string, size: number) =>
    statusSentence(sayIn(language), { kind: 'data' }, { batch: size, steps: size, features: size, hidden: 5, outputs: 1, hasInput: () => true, twoDirections: false, iteration: 0, loss: null, weights: 46 })
  expect(sentence('en', 1)).toBe('Batch 1: 1 sequence, 1 timestep, 1 feature at each step; X (1, 1, 1)')
  expect(sentence('en', 2)).toBe('Batch 1: 2 sequences, 2 timesteps, 2 features at each step; X (2, 2, 2)')
  expect(sentence('fr', 1)).toBe('Lot 1\u00a0: 1 séquence, 1 pas de temps, 1 caractéristique à chaque pas\u202f; X (1, 1, 1)')
  expect(counted(sayIn('en'), 'vocabulary', 20_000)).toBe('20,000 words')
  expect(counted(sayIn('fr'), 'vocabulary', 20_000)).toBe('20\u202f000 mots')
})

test('a word agrees with a number that is a text, too', () => {
  expect(fill('{n} {n=thing|things}', { n: '1' })).toBe('1 thing')
  expect(fill('{n} {n=thing|things}', { n: '1,000' })).toBe('1,000 things')
  expect(fill('{n} {n=thing|things}', {})).toBe('… things')
})
