// The spine of the five modes: short, with words for everything, and standing where the stage is.
import { expect, test } from 'vitest'
import { modes } from '../../src/lessons/modes.ts'
import { unfolded } from '../../src/lessons/unfolded.ts'
import { standing } from '../../src/lessons/walk.ts'
import { MODES } from '../../src/engine/spec.ts'
import type { ModeName } from '../../src/engine/spec.ts'
import { panelRecipe } from '../../src/run/recipe-modes.ts'
import type { AppState } from '../../src/store/state.ts'
import { message } from '../../src/text/catalogue.ts'

const recipe = (mode: ModeName) => panelRecipe(mode)
const PLACE: Pick<AppState, 'layout' | 'built' | 'moment' | 'moments'> = { layout: 'chart', built: 0, moment: 0, moments: [] }
const OVERVIEW = { ...PLACE, overview: [], recipe: recipe('many_to_many_synced') }
const ONE = { ...OVERVIEW, overview: null }

test.each([['modes', modes], ['unfolded', unfolded]])('%s: at most twelve presses, one question, words for every key', (_, { spine, title }) => {
  expect(spine.length - 1).toBeLessThanOrEqual(12)
  expect(spine.filter(({ question }) => question !== undefined)).toHaveLength(1)
  const keys = [title, ...spine.flatMap((step) => [...step.text, ...(step.question ? [step.question.ask, step.question.answer] : [])])]
  for (const key of keys) expect(message('en', key), key).toBeDefined()
})

test('where the stage is not what the step talks about, the text goes there', () => {
  expect(standing(modes, { spine: 0, ...OVERVIEW })).toBe(0)
  expect(standing(modes, { spine: 1, ...OVERVIEW })).toBe(1)
  expect(modes.spine[standing(modes, { spine: 0, ...ONE })]?.opens).toMatchObject({ view: 'panel' })
  expect(standing(modes, { spine: 5, ...OVERVIEW })).toBe(0)
  for (const spine of [2, 3, 8, 9, 10]) expect(standing(modes, { spine, ...ONE })).toBe(spine)
  for (const mode of MODES) {
    const { opens } = modes.spine[standing(modes, { spine: 9, ...ONE, recipe: recipe(mode) })]!
    expect(opens).toMatchObject({ mode })
  }
})
