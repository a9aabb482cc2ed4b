/** Which reviews and whose weights are taken away from the lesson of the film reviews: those that its picture shows. */

import { useStore } from 'zustand'
import { presetRecipe } from '../../store/recipe-book.ts'
import type { ReviewsWay } from '../../store/reviews.ts'
import type { ReadReviews, WayPart } from '../../store/reviews-state.ts'
import type { LabPanel, ReviewsLab, WeightsChoice } from '../../store/reviews-lab-state.ts'
import { useApp } from '../../store/useApp.ts'
import type { Recipe } from '../../run/recipe.ts'

export interface Taken {
  /** null: the batch of the run, which the page saves as in every lesson. */
  read: ReadReviews | null
  /** Of these reviews and weights. */
  recipe: Recipe
  /** What of the page it is: which sentence says so. */
  of: 'review' | 'batch' | 'written' | 'map' | 'run'
  /** Somebody has said whether it is positive. */
  labelled: boolean
}

/** Parts whose picture is the whole batch. */
const WHOLE: readonly WayPart[] = ['batch', 'block', 'fed', 'dense']
const OF_PANEL = { write: 'written', words: 'map', train: 'run' } as const satisfies Record<LabPanel, Taken['of']>

export function useTaken(way: ReviewsWay, lab: ReviewsLab): Taken {
  const part = useApp((app) => app.way)
  const run = useApp((app) => app.recipe)
  const { panel, write, words } = useStore(lab.store)
  const { way: padding, place, found } = useStore(way.store)
  const labelled = panel !== 'write' && found?.positive !== null
  const taken = (of: Taken['of'], weights: WeightsChoice, order: Pick<ReadReviews, 'reviews' | 'padding'>): Taken => {
    const recipe = weights === 'run' ? run : presetRecipe('keras-imdb')!
    return { of, labelled, recipe: { ...recipe, batch: order.reviews.length, dropout: { input: 0, readOut: 0 } }, read: { ...order, weights, name: `unfold-reviews-${of}` } }
  }
  if (panel === 'train') return { read: null, recipe: run, of: OF_PANEL[panel], labelled: true }
  if (panel === 'write') return taken(OF_PANEL[panel], write.weights, { reviews: [{ of: 'text', text: write.texts[write.chosen] ?? '' }] })
  const whole = panel === null && WHOLE.includes(part)
  const of = panel === null ? (whole ? 'batch' : 'review') : OF_PANEL[panel]
  return taken(of, panel === null ? 'trained' : words.weights, { reviews: whole ? way.together.reviews : [place], padding })
}
