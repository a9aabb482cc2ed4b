// The cube's spine: whoever comes by an address, a reload or a button reads the text about what is on the stage.
import { expect, test } from 'vitest'
import { cube } from '../../src/lessons/cube.ts'
import { wholeOf } from '../../src/lessons/path.ts'
import { standing } from '../../src/lessons/walk.ts'
import { CUBE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { shapeOfRecipe } from '../../src/store/recipe-book.ts'
import { momentsOf } from '../../src/trace/contract/moments.ts'
import { message } from '../../src/text/catalogue.ts'

const moments = momentsOf(shapeOfRecipe(CUBE_RECIPE))
const at = (layout: 'chart' | 'folded' | 'block', moment: number, built = 0, spine = 0) => {
  const step = cube.spine[standing(cube, { spine, overview: null, recipe: CUBE_RECIPE, layout, built, moment, moments })]!
  return step.text[0]!.split('.')[2]
}
const momentOf = (kind: string, step?: number) => moments.findIndex((moment) => moment.kind === kind && (step === undefined || ('step' in moment && moment.step === step)))

test('at most twelve presses, and words for every key', () => {
  expect(cube.spine.length - 1).toBeLessThanOrEqual(12)
  for (const { text } of cube.spine) for (const key of text) expect(message('en', key), key).toBeDefined()
})

test('the tape opens at the text about its moment', () => {
  expect(at('folded', 0)).toBe('laid')
  expect(at('folded', momentOf('feed', 0))).toBe('enters')
  expect(at('folded', momentOf('read', 0))).toBe('output')
  expect(at('folded', momentOf('feed', 1))).toBe('meets')
  expect(at('folded', momentOf('feed', 6))).toBe('meets')
})

test('the chart opens at the text about it, and after the update at the last one', () => {
  expect(at('chart', 0)).toBe('unfold')
  expect(at('chart', momentOf('back', 3))).toBe('unfold')
  expect(at('chart', momentOf('update'))).toBe('after')
})

test('fed from the block, the picture is a tape, and the text is about it', () => {
  expect(at('block', momentOf('feed', 0), 0)).toBe('enters')
  expect(at('block', momentOf('read', 0), 3)).toBe('output')
})

test('the block stands at as many axes as it has', () => {
  expect([0, 1, 2, 3].map((built) => at('block', 0, built))).toEqual(['number', 'step', 'sequence', 'batch'])
})

test('with what is behind it, the tape still opens on the spine', () => {
  const whole = wholeOf(cube)
  for (const moment of moments.keys()) {
    const page = { spine: 0, overview: null, recipe: CUBE_RECIPE, layout: 'folded' as const, built: 0, moment, moments }
    expect(standing(whole, page), String(moment)).toBe(standing(cube, page))
  }
})

test('where the text is about what is there, it stays, whatever the moment', () => {
  const apart = cube.spine.findIndex(({ text }) => text[0]!.includes('apart'))
  expect(at('block', 0, 3, apart)).toBe('apart')
  const laid = cube.spine.findIndex(({ text }) => text[0]!.includes('laid'))
  expect(at('folded', 5, 0, laid)).toBe('laid')
})
