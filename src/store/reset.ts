/** Reset: the lesson as it opens. What was opened around the picture is closed too; preferences stay. */

import type { CubePanels } from './cube-panels.ts'
import { FRESH_CUBE } from './cube-state.ts'
import type { Desk } from './desk.ts'
import type { LoadedExperiments } from './experiments/loaded.ts'
import { initialExperiments } from './experiments/state.ts'
import type { RecipeActions } from './recipe-actions.ts'

export interface ResetParts {
  desk: Desk
  cube: CubePanels
  experiments: LoadedExperiments
  recipes: RecipeActions
}

export function reset({ desk, cube, experiments, recipes }: ResetParts): void {
  cube.open(null)
  experiments.close()
  desk.set({
    cube: FRESH_CUBE, panel: null, radius: null, experiments: initialExperiments(), recompute: null,
    own: { ...desk.state.own, open: false, reading: false }, exercise: null, entered: null, resets: desk.state.resets + 1,
  })
  recipes.reset()
}
