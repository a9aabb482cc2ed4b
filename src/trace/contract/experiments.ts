/** What can be asked of copied weights, and what comes of it: types only. The run, its weights and its trace stay as they are. */

import type { CellName, Precision } from '../../engine/spec.ts'
import type { EpochsOrder, EpochsPartial, EpochsResult, TransposedOrder, TransposedResult } from './cube-experiments.ts'
import type { StatefulOrder, StatefulResult } from './stateful-experiment.ts'
import type { CellRef, NotFinite, TensorId } from './tensors.ts'

/** ‖∂L/∂h_t‖ of one pass. Time-ordered arrays are by t from 0. */
export interface Profiles {
  /** Updates made before this batch. */
  iteration: number
  /** T and B of this pass. */
  steps: number
  batch: number
  /** The S steps (from 0) that are read. */
  reads: number[]
  loss: number
  /** `dh.l0.fwd` and its like, lstm also `dc.…`: (T). Not finite where numbers outgrew the precision. */
  norms: Record<TensorId, Float64Array>
  /** float64 where that is quick: gradients that vanish below 1e-45 are still numbers. */
  precision: Precision
}

export interface RadiusOrder {
  /** Spectral radius that every recurrent block is scaled to; null: the weights as they are. */
  radius: number | null
  /** T of the pass, 1 … 200 as far as the task and memory allow; null: the run's own batch. */
  steps: number | null
}

/** One H × H block of a recurrent matrix. */
export interface BlockRadius {
  tensor: TensorId
  /** `i f g o`, `r z n`; plain cells: empty. */
  gate: string
  /** The largest size of its eigenvalues, as the weights are. */
  radius: number
  /** What it was multiplied with; null: its radius is 0, and no factor changes that. */
  factor: number | null
}

export interface RadiusResult extends Profiles {
  blocks: BlockRadius[]
}

export interface ItemisedOrder {
  steps: number | null
}

/** L = Σ L_s over the S reads. `norms` is of the sum over s, as vectors: ‖Σ_s ∂L_s/∂h_t‖ = ‖∂L/∂h_t‖. */
export interface ItemisedResult extends Profiles {
  /** (S): each read's part of the loss; they add up to it. */
  losses: Float64Array
  /** `dh.l0.fwd` …: ‖∂L_s/∂h_t‖, (S, T) row-major; 0 where no path leads from h_t to the read. */
  triangles: Record<TensorId, Float64Array>
  /** The run's step clip is left out: with it the parts would not add up. */
  withoutStepClip: boolean
}

export interface CellsOrder {
  steps: number | null
}

/** The run's batch through each cell, with first weights drawn from the recipe's seed at the same sizes. */
export interface CellsResult {
  cells: Record<CellName, Profiles>
}

export interface TogetherOrder {
  /** Updates of each cell; null: 1,000. */
  until: number | null
}

/** Iteration and loss in turn, of each cell; in a partial answer those that are new. */
export type CellLosses = Record<CellName, Float64Array>

export interface TogetherPartial {
  iteration: number
  losses: CellLosses
  /** Loss of always answering the mean. */
  baseline: number | null
}

export interface TogetherResult extends TogetherPartial {
  /** Cells that stopped early, and where. */
  notFinite: Partial<Record<CellName, NotFinite>>
  sizes: { steps: number; batch: number; hidden: number }
}

export interface ClippingOrder {
  /** Bounds to be tried; null: the recipe's own. */
  bounds: { global: number | null; step: number | null } | null
}

/** The gradient at the pre-activations of one layer and direction, by t: before and after the elementwise bound. */
export interface StepClip {
  /** `da.l0.fwd`; gru also `dq.…`, its recurrent side. */
  tensor: TensorId
  /** ‖·‖ (T). */
  before: Float64Array
  after: Float64Array
  /** Numbers that were over the bound (T), of `of` at each step. */
  clipped: Int32Array
  of: number
}

export interface ClippingResult extends Profiles {
  bounds: { global: number | null; step: number | null }
  /** Without a step bound before and after are the same. */
  stepClips: StepClip[]
  /** Global norm of the gradient of all weights: with no bound at all; after the step bound; after the global bound too. */
  unclipped: number
  stepped: number
  clipped: number
  /** What the global bound multiplies every gradient with. */
  scale: number
  /** The same profile with no step bound. */
  unclippedNorms: Record<TensorId, Float64Array>
}

export interface TruncationOrder {
  /** Gradient paths are cut every k steps, counted from the last one that a direction runs. */
  k: number
}

/** The truncated gradient beside the full one. */
export interface GradientLoss {
  /** Name of the weight; null: all weights as one vector. */
  tensor: TensorId | null
  full: number
  truncated: number
  /** Degrees between them, 0 … 180; null where one is zero. */
  angle: number | null
  /** truncated / full; null where full is zero. */
  ratio: number | null
}

export interface TruncationResult extends Profiles {
  k: number
  /** By layer (`l0.fwd`): steps whose edge to the state before them is cut. */
  cuts: Record<string, number[]>
  weights: GradientLoss[]
  all: GradientLoss
  /** `norms` is truncated; this is not. */
  fullNorms: Record<TensorId, Float64Array>
}

export interface NudgeOrder {
  /** A weight (`Wh.l0.fwd`, step null), or a cell of `x` at a step that has an input. */
  cell: CellRef
}

export interface NudgeResult {
  iteration: number
  cell: CellRef
  value: number
  /** A power of two: 2⁻¹⁸ (about 3.8e-6) times the first that is ≥ max(1, |value|), so that value ± ε is exact. */
  epsilon: number
  loss: number
  /** Losses at value − ε and value + ε. */
  below: number
  above: number
  /** (above − below) / 2ε. */
  quotient: number
  /** The engine's gradient in float64, without truncation and step clip. */
  gradient: number
  /** The number that the run has. */
  gradientOfRun: number
  /** |gradient − quotient| / max(1e-2, |gradient| + |quotient|). */
  error: number
  /** relu: some unit switched on or off between the two, so the quotient is across a kink. */
  kink: boolean
  /** What makes the run's gradient another one on purpose. */
  bounded: ('truncate' | 'step_clip')[]
}

/** Every experiment: what it is asked with, what it answers, what it says on the way. */
export interface Experiments {
  radius: { order: RadiusOrder; result: RadiusResult; partial: never }
  itemised: { order: ItemisedOrder; result: ItemisedResult; partial: never }
  cells: { order: CellsOrder; result: CellsResult; partial: never }
  together: { order: TogetherOrder; result: TogetherResult; partial: TogetherPartial }
  clipping: { order: ClippingOrder; result: ClippingResult; partial: never }
  truncation: { order: TruncationOrder; result: TruncationResult; partial: never }
  nudge: { order: NudgeOrder; result: NudgeResult; partial: never }
  stateful: { order: StatefulOrder; result: StatefulResult; partial: never }
  transposed: { order: TransposedOrder; result: TransposedResult; partial: never }
  epochs: { order: EpochsOrder; result: EpochsResult; partial: EpochsPartial }
}

export type ExperimentName = keyof Experiments
export type OrderOf<N extends ExperimentName> = Experiments[N]['order']
export type ResultOf<N extends ExperimentName> = Experiments[N]['result']
export type PartialOf<N extends ExperimentName> = Experiments[N]['partial']
export type ExperimentRequest = { [N in ExperimentName]: { name: N; order: OrderOf<N> } }[ExperimentName]

/** A gradient of one weight as the sum that it is: Σ_t Σ_b left · right. */
export interface TermsView {
  cell: CellRef
  /** The engine's number. */
  gradient: number
  /** The R steps that add to it, ascending: all T, or those that are read (Wy, by). */
  steps: number[]
  /** B. */
  batch: number
  /** (R, B) row-major: what stands on the input side of the weight, x_t[b, i] or h_{t−1}[b, i]; null for biases (there it is 1). */
  left: Float64Array | null
  /** (R, B): the gradient at the pre-activation, ∂L/∂a_t[b, j]. */
  right: Float64Array
  /** (R, B): left · right. */
  terms: Float64Array
  /** (R): what each step adds, its sum over the batch. */
  shares: Float64Array
  ids: { left: TensorId | null; right: TensorId }
}
