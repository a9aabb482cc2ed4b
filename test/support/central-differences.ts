/** The gradient of every weight, input and initial state against central differences of the loss. float64 only. */

import type { Dropout } from '../../src/engine/dropout.ts'
import type { Numbers } from '../../src/engine/numbers.ts'
import { forward, lossOf } from '../../src/engine/passes.ts'
import { layersOf } from '../../src/engine/workspace.ts'
import type { Workspace } from '../../src/engine/workspace.ts'
import { writePreactivations } from '../../src/trace/derive/preactivation.ts'
import { build, pass } from './networks.ts'
import type { Built, Network } from './networks.ts'

const NUDGE = 1e-5
/** How far every pre-activation of a relu must stay from its kink. */
const KINK = 1e-3

export interface Difference {
  /** |a − n| / max(1e-2, |a| + |n|). */
  error: number
  where: string
  /** Numbers that were nudged. */
  count: number
}

interface Nudged {
  name: string
  numbers: Numbers
  gradient: Numbers
  /** Numbers that may be nudged. */
  has(at: number): boolean
}

/** Every number that the loss depends on. */
function nudgedOf({ model, embedding, x_tbd, dx_tbd, fedFrom, schedule, batch, ...workspace }: Workspace): Nudged[] {
  const all = () => true
  const slab = batch * model.architecture.inputSize
  const inputs: Nudged[] = embedding ? [] : [{ name: 'x', numbers: x_tbd, gradient: dx_tbd, has: (at) => fedFrom[Math.floor(at / slab)] < 0 }]
  const states = workspace.levels.flatMap(({ directions }) =>
    directions.flatMap(({ name, memory }): Nudged[] => [
      { name: `h0.${name}`, numbers: memory.h0_bh, gradient: memory.dh0_bh, has: all },
      { name: `c0.${name}`, numbers: memory.c0_bh, gradient: memory.dc0_bh, has: all },
    ]),
  )
  return [...model.parameters.map(({ name, value, gradient }) => ({ name, numbers: value, gradient, has: all })), ...inputs, ...(schedule.initial === 'given' ? states : [])]
}

/** The worst of all numbers. Dropout's factors are held from the first pass on. */
export function centralDifferences(built: Built, dropout: Dropout = 'off'): Difference {
  const { workspace } = built
  pass(built, dropout)
  const again = dropout === 'off' ? 'off' : 'held'
  const loss = () => {
    forward(workspace, null, again)
    return lossOf(workspace)
  }
  const worst: Difference = { error: 0, where: '', count: 0 }
  for (const { name, numbers, gradient, has } of nudgedOf(workspace)) {
    const analytic = gradient.slice()
    for (let at = 0; at < numbers.length; at++) {
      if (!has(at)) continue
      const kept = numbers[at]
      numbers[at] = kept + NUDGE
      const above = loss()
      numbers[at] = kept - NUDGE
      const below = loss()
      numbers[at] = kept
      const numeric = (above - below) / (2 * NUDGE)
      const error = Math.abs(analytic[at] - numeric) / Math.max(1e-2, Math.abs(analytic[at]) + Math.abs(numeric))
      if (!(error <= worst.error)) Object.assign(worst, { error, where: `${name}[${at}]: ${analytic[at]} against ${numeric}` })
      worst.count++
    }
  }
  return worst
}

/** A network none of whose pre-activations is near the kink of relu: the first seed that gives one. */
export function buildSmooth(network: Network): Built {
  for (let seed = network.seed ?? 1; seed < 1000; seed++) {
    const built = build({ ...network, seed })
    if (built.workspace.model.architecture.cell !== 'rnn_relu') return built
    pass(built)
    if (distanceFromKink(built.workspace) > KINK) return built
  }
  throw new Error('No seed keeps every pre-activation away from the kink.')
}

/** The smallest |pre-activation| at a real step. */
export function distanceFromKink(workspace: Workspace): number {
  let distance = Infinity
  for (const layer of layersOf(workspace)) {
    const a = new Float64Array(layer.order.length * layer.batch * layer.columns)
    writePreactivations(workspace, layer, a)
    a.forEach((number, at) => {
      if (workspace.mask_tb[Math.floor(at / layer.columns)] !== 0) distance = Math.min(distance, Math.abs(number))
    })
  }
  return distance
}

