/** What the page knows of the experiments beside the picture, as types, and how it begins. */

import { TOGETHER } from '../../run/recipe-together.ts'
import type { StatefulResult } from '../../trace/contract/stateful-experiment.ts'
import type { CellLosses, CellsResult, ClippingResult, ItemisedResult, NudgeResult, RadiusResult, TermsView, TogetherResult, TruncationResult } from '../../trace/contract/experiments.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'

export const PANELS = ['radius', 'itemised', 'cells', 'clipping', 'truncation', 'stateful'] as const
export type PanelName = (typeof PANELS)[number]

/** Timesteps that a pass of the four cells can have; null: those of the batch on the stage. */
export const CELLS_STEPS = [null, 50, 100, 200] as const
/** Updates of each cell when they are trained together. */
export const TOGETHER_UPDATES = [300, 1000, 3000] as const
/** Reads times timesteps up to which the triangle follows training; a larger one is made when training pauses. */
export const LIVE_CELLS = 2500

/** An answer, and whether the last question had none. */
export interface Answered<Result> {
  result: Result | null
  failed: boolean
}

/** A number of the triangle of one tensor (`dh.l0.fwd`): which read (index) and which step, from 0. */
export interface TriangleCell {
  tensor: string
  read: number
  step: number
}

export interface Bounds {
  global: number | null
  step: number | null
}

export interface TogetherState {
  running: boolean
  until: number
  iteration: number
  losses: CellLosses | null
  sizes: TogetherResult['sizes']
  /** Loss of always answering the mean; null before it is known. */
  baseline: number | null
  /** null while it runs, and where it was stopped. */
  result: TogetherResult | null
  failed: boolean
}

export interface ExperimentsState {
  radius: { steps: number; own: RadiusResult | null; scaled: RadiusResult | null; failed: boolean }
  itemised: Answered<ItemisedResult> & { chosen: TriangleCell | null }
  cells: Answered<CellsResult> & { steps: number | null }
  together: TogetherState
  /** null: those of training. */
  clipping: Answered<ClippingResult> & { bounds: Bounds | null }
  /** null: that of training, or half of the timesteps where it has none. */
  truncation: Answered<TruncationResult> & { k: number | null }
  /** Which way is looked at. */
  stateful: Answered<StatefulResult> & { carried: boolean }
}

/** A gradient that is taken apart; null: not asked for, or on its way. */
export interface RecomputeState {
  cell: CellRef
  terms: TermsView | null
  nudge: NudgeResult | null
  nudging: boolean
  failed: boolean
}

export function initialExperiments(): ExperimentsState {
  const none = { result: null, failed: false }
  return {
    radius: { steps: 50, own: null, scaled: null, failed: false },
    itemised: { ...none, chosen: null },
    cells: { ...none, steps: 50 },
    together: { running: false, until: 1000, iteration: 0, losses: null, sizes: { steps: TOGETHER.steps, batch: TOGETHER.batch, hidden: TOGETHER.hidden }, baseline: null, result: null, failed: false },
    clipping: { ...none, bounds: null },
    truncation: { ...none, k: null },
    stateful: { ...none, carried: false },
  }
}

/** The k of the panel: what was chosen there, what training has, or half of the timesteps; never more than there are. */
export function shownTruncation(k: number | null, { truncate, steps }: { truncate: number | null; steps: number }): number {
  return Math.max(1, Math.min(steps, k ?? truncate ?? Math.floor(steps / 2)))
}
