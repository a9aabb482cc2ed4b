/** The part of the state that the address tells. */

import type { Address } from './address.ts'
import type { AppState } from './state.ts'

export function addressOf(state: AppState): Address {
  const { lesson, overview, recipe, depth, layout, built, camera, axes, cubePanel, radius, present, spine, link, run, moment, iteration, pending, mixup } = state
  const { library, theme, language } = state.asked
  const place = pending ?? run.opensAt ?? { iteration, moment }
  return {
    overview: overview !== null,
    ...{ lesson, recipe, depth, layout, built, camera, axes, cubePanel, radius, present, spine, link, library, theme, language, mixup },
    run: run.kept,
    own: recipe.own?.id ?? null,
    ...place,
  }
}

const FIELDS = ['lesson', 'overview', 'recipe', 'depth', 'layout', 'built', 'camera', 'axes', 'cubePanel', 'radius', 'present', 'spine', 'moment', 'iteration', 'pending', 'asked', 'mixup', 'link'] as const

export function isAddressChange(state: AppState, before: AppState): boolean {
  return FIELDS.some((field) => state[field] !== before[field]) || state.run.kept !== before.run.kept || state.run.opensAt !== before.run.opensAt
}
