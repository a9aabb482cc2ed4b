/** The state before anything is asked for: what an address says, on top of what is usual. */

import type { Address } from './address.ts'
import { FRESH_CUBE } from './cube-state.ts'
import { initialExperiments } from './experiments/state.ts'
import { NO_OWN } from './own-state.ts'
import { NOT_PRESENTING } from './presenting-state.ts'
import { FIRST_PART } from './reviews-state.ts'
import type { Language } from '../text/languages.ts'
import type { AppState } from './state.ts'

const NO_OVERVIEW = { overview: null, entered: null } as const

export function initialState(address: Address, world: { reducedMotion: boolean; language: Language }): AppState {
  return {
    ...fromAddress(address),
    ...NO_OVERVIEW,
    own: NO_OWN,
    corrections: [],
    change: null,
    run: { status: 'opening', info: null, replay: null, failure: null, restartedAt: null, kept: null, opensAt: null },
    training: {
      running: false,
      losses: new Float64Array(0),
      gradNorm: null,
      iterationsPerSecond: null,
      notFinite: null,
      iteration: null,
      loss: null,
    },
    success: null,
    relaxed: false,
    iteration: address.iteration,
    snapshot: null,
    moments: [],
    pending: null,
    moment: 0,
    position: 0,
    playing: false,
    speed: 1,
    cut: null,
    follow: null,
    lit: null,
    hovered: null,
    selected: null,
    explanation: null,
    product: null,
    inside: null,
    mixupFrom: null,
    opened: 0,
    cube: FRESH_CUBE,
    panel: address.radius === null ? null : 'radius',
    experiments: initialExperiments(),
    recompute: null,
    way: FIRST_PART,
    theme: address.theme ?? 'system',
    library: address.library ?? 'unfold',
    language: address.language ?? world.language,
    chosenLanguage: null,
    wordsMissing: null,
    presenting: NOT_PRESENTING,
    letterKeys: true,
    textScale: 1,
    reducedMotion: world.reducedMotion,
    chosenMotion: null,
    unsaved: null,
    saving: null,
    exercise: null,
    resets: 0,
    score: { right: 0, asked: 0 },
    asked: askedBy(address),
  }
}

/** What an address says about the view, apart from the run. */
export function fromAddress(address: Address) {
  const { lesson, recipe, depth, layout, built, camera, axes, cubePanel, radius, present, spine, link, mixup } = address
  return { lesson, recipe, depth, layout, built, camera, axes, cubePanel, radius, present, spine, link, mixup }
}

export function askedBy({ theme, library, language }: Address): AppState['asked'] {
  return { theme, library, language }
}
