// The figure of each task's data against the rows in words: the same batch, the same answers, nothing that has not been read.
import { expect, test } from 'vitest'
import type { Mark } from '../../src/figures/data/marks.ts'
import { rowWords } from '../../src/panels/inspector/row-words.ts'
import { taskMarks } from '../../src/panels/inspector/task-marks.ts'
import { MODE_RECIPES, panelRecipe } from '../../src/run/recipe-modes.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { sayIn } from '../../src/text/catalogue.ts'
import { createTrainedRun } from '../../src/worker/trained-run.ts'

const say = sayIn('en')
const ROOM = { width: 310, height: 117, text: 13 }

function both(recipe: Recipe, made: number, follow = 1) {
  const run = createTrainedRun(recipe)
  for (let k = 0; k < 30; k++) run.update()
  const snapshot = run.snapshot(1, 'full', (bytes) => new ArrayBuffer(bytes))!
  return { marks: taskMarks(say, snapshot, { made, follow, step: 0 }, ROOM), row: rowWords(say, snapshot, (read) => read < made, 3)[follow]!, snapshot }
}
const texts = (marks: Mark[], ...looks: string[]) => marks.flatMap((mark) => (mark.kind === 'box' && looks.includes(mark.look) ? [mark.text] : []))

test.each(['many_to_many_synced', 'many_to_many_encdec'] as const)('%s: boxes read and said as the rows have them', (mode) => {
  for (const made of [0, 2, 99]) {
    const { marks, row } = both(MODE_RECIPES[mode], made)
    expect(texts(marks, 'given').join('')).toBe(row.given.replaceAll(' ', ''))
    expect(texts(marks, 'said', 'wrong').join('')).toBe((row.prediction ?? '').replaceAll(' ', ''))
    const right = [...row.target.replaceAll(' ', '')].filter((letter, index) => letter === (row.prediction ?? '').replaceAll(' ', '')[index])
    expect(texts(marks, 'said').join('')).toBe(right.join(''))
  }
})

test('adding: one bar for each value, the marked ones filled, both sums as numbers', () => {
  const { marks, row } = both(MODE_RECIPES.many_to_one, 1)
  expect(texts(marks, 'given', 'plain')).toHaveLength(10)
  expect(texts(marks, 'given')).toHaveLength(2)
  const numbers = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  expect(numbers).toEqual(expect.arrayContaining([row.target, row.prediction]))
})

test('rings: each point in its ring’s shape, its outline the shape that is said', () => {
  const { marks, snapshot } = both(MODE_RECIPES.one_to_one, 1)
  if (snapshot.data?.task !== 'rings') throw new Error('no rings')
  const shapes = ['circle', 'square', 'triangle']
  const glyphs = marks.filter((mark) => mark.kind === 'glyph')
  expect(glyphs.filter(({ look }) => look === 'given').slice(0, 12).map(({ glyph }) => glyph)).toEqual(snapshot.data.examples.map(({ ring }) => shapes[ring]))
  expect(glyphs.filter(({ look }) => look === 'said' || look === 'wrong')).toHaveLength(13)
})

test('wave: as many points as have been read', () => {
  for (const made of [0, 7, 20]) {
    const { marks } = both(MODE_RECIPES.one_to_many, made)
    expect(marks.filter((mark) => mark.kind === 'glyph')).toHaveLength(made)
  }
})

test('a pattern of its own: nothing is read where no input is, nothing asked where no output is', () => {
  const { marks } = both({ ...panelRecipe('many_to_many_synced'), inputs: [1], reads: [0, 2] }, 2)
  expect(texts(marks, 'given')).toHaveLength(1)
  expect(texts(marks, 'said', 'wrong')).toHaveLength(2)
})
