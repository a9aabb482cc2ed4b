/** Brings onto the stage what a mix-up shows besides its address, and, for whoever goes back, what was chosen there before. */

import { mixupOf } from '../../lessons/mixups.ts'
import { momentAt } from '../../lessons/places.ts'
import { show } from '../../lessons/walk.ts'
import type { LeftPlace, MixupName } from '../../store/mixup-state.ts'
import { restoreStep } from '../lesson/restore-step.ts'
import type { AppStore } from '../../store/state.ts'

/** Depth and moment are in the address. What is outlined or lit is so at every moment, as for whoever steps on; at another one than the mix-up's
 *  somebody has moved on, and nothing is opened. */
export function showMixup(state: AppStore, name: MixupName): void {
  if (state.mixup !== name) return
  const { step } = mixupOf(name)
  const { recipe, moments } = state
  state.actions.setFollow(step.follow ?? null)
  state.actions.light(step.lit ?? null)
  if (momentAt(step.at, moments, recipe.steps) === state.moment) show({ ...step, text: [] }, state)
}

export function showLeft(state: AppStore, { cut, selected, follow, lit, panel }: LeftPlace): void {
  const { actions } = state
  if (state.mixup !== null) return
  if (state.spine > 0) restoreStep(state)
  actions.takeApart(cut)
  actions.setFollow(follow)
  actions.light(lit)
  actions.openExperiment(panel)
  actions.select(selected)
}
