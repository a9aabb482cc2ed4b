import { describe, expect, it } from 'vitest'
import { MODES } from '../../src/engine/spec.ts'
import { scheduleOf } from '../../src/run/shape-of.ts'
import { makeFeedback, whyNoFeedback } from '../../src/store/feedback.ts'
import { derivedMode, switchesOf, writesOver, writing } from '../../src/store/mode-switches.ts'
import { toggled } from '../../src/store/pattern.ts'
import { check, panelRecipe, patternOf } from '../../src/store/recipe-book.ts'
import { recipeEffect } from '../../src/store/recipe-change.ts'
import type { Recipe } from '../../src/run/recipe.ts'

const start = panelRecipe('many_to_many_synced')
const with_ = (recipe: Recipe, part: Partial<Recipe>) => {
  const { recipe: after, corrections } = check({ ...recipe, ...part })
  expect(corrections).toEqual([])
  return after
}
const flip = (recipe: Recipe, ...flips: ['x' | 'y', number][]) => flips.reduce((now, [row, step]) => with_(now, toggled(now, row, step)!), recipe)

describe('a pattern clicked together', () => {
  it('becomes a mode by name where it is one, and none of the five on the way', () => {
    const once = flip(start, ['y', 0])
    expect(scheduleOf(once).mode).toBe(null)
    const twice = flip(once, ['y', 1])
    expect(twice).toMatchObject({ mode: 'many_to_one', inputs: null, reads: null })
    expect(flip(start, ['x', 1], ['x', 2])).toMatchObject({ mode: 'one_to_many', inputs: null, reads: null })
    expect(flip(twice, ['y', 0], ['y', 1])).toEqual(start)
  })

  it('keeps the weights, and at least one output', () => {
    expect(recipeEffect(start, flip(start, ['y', 1], ['x', 0]))).toBe('adapt')
    expect(toggled(panelRecipe('many_to_one'), 'y', 2)).toBe(null)
    expect(patternOf(flip(start, ['x', 0], ['x', 1], ['x', 2])).inputs).toEqual([])
  })

  it('every mode is reached by switches, at the same weights', () => {
    for (const mode of MODES) {
      const after = with_(start, derivedMode(start, mode))
      expect(scheduleOf(after).mode).toBe(mode)
      expect(recipeEffect(start, after)).toBe(mode === start.mode ? 'none' : 'adapt')
      expect(derivedMode(after, mode)).toMatchObject({ mode })
    }
    expect(switchesOf(null)).toEqual({ unread: false, empty: false, single: false })
  })

  it('read, then write: after or over the last input, with the same inputs', () => {
    const over = with_(start, derivedMode(start, 'many_to_many_encdec'))
    expect(writesOver(over)).toBe(true)
    const after = with_(over, writing(over, 'after'))
    expect(patternOf(after)).toEqual({ inputs: [0, 1, 2], reads: [3, 4] })
    expect(scheduleOf(after).mode).toBe('many_to_many_encdec')
    expect(with_(after, writing(after, 'over'))).toEqual(over)
  })
})

describe('feeding the output back', () => {
  it('needs an empty input, one direction and K = D; what is offered has them', () => {
    expect(whyNoFeedback(start)).toBe('none')
    const many = with_(start, derivedMode(start, 'one_to_many'))
    expect(whyNoFeedback(many)).toBe('sizes')
    const offered = with_(many, makeFeedback(many))
    expect(whyNoFeedback(offered)).toBe(null)
    expect(offered).toMatchObject({ feedback: true, features: 5, outputs: 5 })
    expect(scheduleOf(offered)).toMatchObject({ mode: 'one_to_many', feedback: true })
    const both = { ...offered, feedback: false, directions: 2 } as const
    expect(whyNoFeedback(both)).toBe('directions')
    expect(whyNoFeedback(with_(both, makeFeedback(both)))).toBe(null)
  })

  it('goes off when a switch brings another task', () => {
    const fed = { ...panelRecipe('many_to_many_encdec'), feedback: true }
    expect(with_(fed, derivedMode(fed, 'one_to_many'))).toMatchObject({ task: 'parity', feedback: false })
  })
})
