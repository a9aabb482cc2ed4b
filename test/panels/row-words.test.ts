// The batch row by row, for each task: what is given, asked for and answered, and nothing that has not been read.
import { expect, test } from 'vitest'
import { rowWords } from '../../src/panels/inspector/row-words.ts'
import { MODE_RECIPES } from '../../src/run/recipe-modes.ts'
import { sayIn } from '../../src/text/catalogue.ts'
import type { Snapshot } from '../../src/trace/contract/tensors.ts'
import { createTrainedRun } from '../../src/worker/trained-run.ts'
import type { Recipe } from '../../src/run/recipe.ts'

const say = sayIn('en')

function snapshotOf(recipe: Recipe, updates = 0): Snapshot {
  const run = createTrainedRun(recipe)
  for (let k = 0; k < updates; k++) run.update()
  return run.snapshot(1, 'full', (bytes) => new ArrayBuffer(bytes))!
}
const rows = (recipe: Recipe, reads = Infinity, updates = 0) => rowWords(say, snapshotOf(recipe, updates), (read) => read < reads, 3)

test('one row for each example, at most so many', () => {
  for (const recipe of Object.values(MODE_RECIPES)) expect(rows(recipe).map(({ example }) => example)).toEqual([0, 1, 2])
})

test('adding: the marked values, their sum', () => {
  const { given, target } = rows(MODE_RECIPES.many_to_one)[0]!
  const [first, second] = given.split(' + ').map(Number) as [number, number]
  expect(Math.abs(first + second - Number(target))).toBeLessThan(0.02)
})

test('rings: a point and its ring', () => {
  for (const { given, target, prediction } of rows(MODE_RECIPES.one_to_one)) {
    const [x, y] = given.replaceAll('−', '-').split('; ').map(Number) as [number, number]
    expect(target).toBe(`ring ${1 + Math.round(Math.max(0, Math.hypot(x, y) - 0.2) / 0.8)}`)
    expect(prediction).toMatch(/^ring [123]$/)
  }
})

test('wave: its numbers, and where it begins and ends', () => {
  for (const { given, target } of rows(MODE_RECIPES.one_to_many)) {
    const [frequency, phase] = given.replaceAll('−', '-').split('; ').map(Number) as [number, number]
    const [from, to] = target.replaceAll('−', '-').split(' … ').map(Number) as [number, number]
    expect(from).toBeCloseTo(Math.sin(2 * Math.PI * phase), 0)
    expect(to).toBeCloseTo(Math.sin(2 * Math.PI * ((frequency * 19) / 20 + phase)), 0)
  }
})

test('reverse: letters, and the same from the end', () => {
  for (const { given, target, prediction } of rows(MODE_RECIPES.many_to_many_encdec)) {
    expect(given).toMatch(/^[A-E]( [A-E]){3}$/)
    expect(target).toBe([...given].reverse().join(''))
    expect(prediction).toMatch(/^[A-E]( [A-E]){3}$/)
  }
})

test('parity: bits, and the same summed up; a trained network says so too', () => {
  for (const { given, target, prediction } of rows(MODE_RECIPES.many_to_many_synced, Infinity, 600)) {
    let ones = 0
    expect(target).toBe([...given].map((bit) => (ones += Number(bit)) % 2).join(''))
    expect(prediction).toBe(target)
  }
})

test('only what has been read is told', () => {
  expect(rows(MODE_RECIPES.many_to_many_synced, 0)[0]!.prediction).toBeNull()
  expect(rows(MODE_RECIPES.many_to_many_synced, 4)[0]!.prediction).toHaveLength(4)
  expect(rows(MODE_RECIPES.many_to_many_encdec, 1)[0]!.prediction).toHaveLength(1)
})

test('long lists are cut, and what no task made has no rows', () => {
  expect(rows({ ...MODE_RECIPES.many_to_many_synced, steps: 50 })[0]!.given).toMatch(/^[01]{12}…$/)
  expect(rowWords(say, { ...snapshotOf(MODE_RECIPES.many_to_one), data: null }, () => true, 3)).toEqual([])
})
