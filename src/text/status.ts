/** The one sentence that says what happens at a moment: "t = 3 of 6, forward: x₃ (4, 2) enters, h₃ (4, 5)". */

import type { Say } from './catalogue.ts'
import { counted } from './counted.ts'
import { atStep, shapeText } from './symbols.ts'

/** A moment; steps count from 0. */
export interface MomentWords {
  kind: 'data' | 'feed' | 'read' | 'loss' | 'back' | 'update'
  step?: number
  direction?: 'fwd' | 'bwd'
}

/** The sizes that the sentence names. */
export interface SizeWords {
  batch: number
  steps: number
  features: number
  hidden: number
  outputs: number
  /** Whether step t has an input. */
  hasInput: (step: number) => boolean
  twoDirections: boolean
  /** Updates made before this batch. */
  iteration: number
  /** Already written; null while it is not known. */
  loss: string | null
  /** How many weights there are. */
  weights: number
}

type At = MomentWords & { step: number }

export function statusSentence(say: Say, moment: MomentWords, sizes: SizeWords): string {
  const at: At = { ...moment, step: moment.step ?? 0 }
  if (moment.kind === 'data') return dataSentence(say, sizes)
  if (moment.kind === 'feed') return feedSentence(say, at, sizes)
  if (moment.kind === 'read') return readSentence(say, at, sizes)
  if (moment.kind === 'back') return backSentence(say, at, sizes)
  if (moment.kind === 'loss') return lossSentence(say, sizes)
  return say('moment.update', { iteration: sizes.iteration + 1, count: counted(say, 'weights', sizes.weights) })
}

function dataSentence(say: Say, sizes: SizeWords): string {
  const { batch, steps, features, iteration } = sizes
  return say('moment.data', {
    iteration: iteration + 1,
    batch: counted(say, 'sequences', batch),
    steps: counted(say, 'time', steps),
    features: counted(say, 'features', features),
    shape: shapeText([batch, steps, features]),
  })
}

function feedSentence(say: Say, { step, direction }: At, sizes: SizeWords): string {
  const state = { t: step + 1, steps: sizes.steps, h: atStep(stateLetter(sizes, direction), step), hShape: shapeText([sizes.batch, sizes.hidden]) }
  if (!sizes.hasInput(step)) return say('moment.feedEmpty', state)
  const values = { ...state, x: atStep('x', step), xShape: shapeText([sizes.batch, sizes.features]) }
  return say(direction === 'bwd' ? 'moment.feedRight' : 'moment.feed', values)
}

function readSentence(say: Say, { step }: At, sizes: SizeWords): string {
  const read = sizes.twoDirections ? 2 * sizes.hidden : sizes.hidden
  return say('moment.read', {
    t: step + 1,
    steps: sizes.steps,
    h: atStep('h', step),
    hShape: shapeText([sizes.batch, read]),
    y: atStep('y', step),
    yShape: shapeText([sizes.batch, sizes.outputs]),
  })
}

function backSentence(say: Say, { step, direction }: At, sizes: SizeWords): string {
  return say('moment.back', {
    t: step + 1,
    steps: sizes.steps,
    dh: `∂L/∂${atStep(stateLetter(sizes, direction), step)}`,
    hShape: shapeText([sizes.batch, sizes.hidden]),
  })
}

function lossSentence(say: Say, { batch, loss }: SizeWords): string {
  const examples = counted(say, 'batch', batch)
  return loss === null ? say('moment.lossPending', { batch: examples }) : say('moment.loss', { batch: examples, loss })
}

/** Two directions are told apart by an arrow: →h, ←h. */
export function stateLetter(sizes: { twoDirections: boolean }, direction: 'fwd' | 'bwd' | undefined): string {
  if (!sizes.twoDirections) return 'h'
  return direction === 'bwd' ? '←h' : '→h'
}
