// What is said about each key of an address that makes no sense: its field in words, in each language, and what is true of it.
import { beforeAll, expect, test } from 'vitest'
import { parseAddress } from '../../src/store/address.ts'
import { MIXUPS } from '../../src/store/mixup-state.ts'
import { sayIn } from '../../src/text/catalogue.ts'
import { correctionSentence, fieldName } from '../../src/text/corrections.ts'
import { LANGUAGES } from '../../src/text/languages.ts'
import { loadAllWords } from '../../src/text/part.ts'

const RECIPE = ['preset', 'task', 'mode', 'cell', 'padding', 'write', 'feedback', 'optimizer', 'rate', 'clip', 'batch', 'steps', 'features', 'hidden', 'outputs', 'layers', 'seed', 'directions', 'lengths', 'inputs', 'reads', 'truncate'] as const
const VIEW = ['run', 'iteration', 'moment', 'depth', 'layout', 'camera', 'axes', 'panel', 'radius', 'present', 'library', 'theme', 'lang', 'hide', 'fix', 'origin'] as const
/** What a browser keeps. */
const PREFERRED: readonly string[] = ['library', 'theme', 'lang']

beforeAll(async () => {
  for (const language of LANGUAGES) await loadAllWords(language)
})

function saidOf(language: (typeof LANGUAGES)[number], key: string, given: string): string {
  const [correction, ...more] = parseAddress(`#/cube?${key}=${given}`).corrections.filter(({ field }) => field === key)
  expect(more).toEqual([])
  return correctionSentence(sayIn(language), language, correction!)
}

test.each([...RECIPE, ...VIEW])('%s is named in words, and what is used instead', (key) => {
  for (const language of LANGUAGES) {
    const sentence = saidOf(language, key, 'nonsense!')
    expect(fieldName(language, key)).not.toBe(key)
    expect(sentence).toMatch(new RegExp(`^${fieldName(language, key)}[\u00a0]?: .*nonsense`))
    expect(sentence).not.toMatch(/none|[;\u202f] +(is|est)/)
    expect(/prefers|préférence/.test(sentence)).toBe(PREFERRED.includes(key))
  }
})

test('a mix-up that there is none of, without the names of all others', () => {
  expect(saidOf('en', 'mixup', 'foo')).toBe('There is no mix-up “foo”; none is opened.')
  for (const language of LANGUAGES) for (const name of MIXUPS) expect(saidOf(language, 'mixup', 'foo')).not.toContain(`${name},`)
})

test('a step that is no number is left out, of the address too', () => {
  for (const given of ['abc', '-1', '1.5', '1e99', '']) {
    expect(saidOf('en', 'spine', given)).toBe(`The lesson has no step “${given}”. The address is opened without it.`)
    expect(parseAddress(`#/cube?spine=${given}`).address.spine).toBe(0)
  }
  expect(saidOf('fr', 'spine', 'abc')).toContain('pas d’étape')
})
