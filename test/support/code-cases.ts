// Networks of every kind with drawn weights, for the scripts of src/export/code: what a script is written from, and what the engine makes of it.
import type { CodeModel } from '../../src/export/code/code-model.ts'
import { clipScale, globalNorm } from '../../src/engine/clip.ts'
import { scheduleFor, scheduleOf } from '../../src/engine/modes.ts'
import { numbersOf } from '../../src/engine/parameters.ts'
import { CELLS, MODES } from '../../src/engine/spec.ts'
import type { LossName, ModeName } from '../../src/engine/spec.ts'
import { ADAM, build, pass } from './networks.ts'
import type { Built, Network } from './networks.ts'

export interface CodeCase {
  name: string
  network: Network
  model: CodeModel
}

const RATE = 0.1
const CLIP = 0.3
const LOSS: Record<ModeName, LossName> = { one_to_one: 'softmax_ce', one_to_many: 'mse', many_to_one: 'mse', many_to_many_encdec: 'softmax_ce', many_to_many_synced: 'bce_logits' }

/** Every size differs from every other. */
function caseOf(name: string, network: Network): CodeCase {
  const built = build(sized(network))
  const { workspace } = built
  const { architecture } = workspace.model
  const shape = { architecture, schedule: workspace.schedule, batch: workspace.batch, lengths: network.lengths ?? null }
  return { name, network, model: { shape, objective: workspace.objective, optimizer: { ...ADAM, name: 'sgd', rate: RATE }, globalClip: CLIP } }
}

const sized = (network: Network): Network => ({ inputSize: 2, hiddenSize: 6, outputSize: 3, batch: 4, steps: 5, ...network })

const both = [1, 2] as const

/** 5 modes × 4 cells × 1 or 2 layers × 1 or 2 directions. */
export const GRID: CodeCase[] = MODES.flatMap((mode) =>
  CELLS.flatMap((cell) =>
    both.flatMap((layers) => both.map((directions) => caseOf(`${mode} ${cell}, layers ${layers}, directions ${directions}`, { mode, cell, layers, directions, loss: LOSS[mode] }))),
  ),
)

const LENGTHS = [5, 2, 3, 1]
const pattern = (inputs: number[], reads: number[], feedback = false) => scheduleOf({ steps: 5, inputs, reads, feedback })
const over = scheduleFor('many_to_many_encdec', { steps: 5, write: 'over' })

/** What a library can do as the page does it, beyond the modes. */
export const OTHERS: CodeCase[] = [
  caseOf('writes over the last input', { schedule: over, cell: 'lstm', loss: 'softmax_ce' }),
  caseOf('any inputs, any reads', { schedule: pattern([0, 3], [1, 2, 4]), cell: 'gru' }),
  caseOf('reads one step in the middle', { schedule: pattern([0, 1, 2, 3, 4], [2]) }),
  caseOf('reads the last step of two directions', { schedule: { ...pattern([0, 1], [4]), readsFinal: false }, directions: 2 }),
  caseOf('tanh output', { outputActivation: 'tanh', cell: 'rnn_relu' }),
  caseOf('lengths, many to one', { lengths: LENGTHS, cell: 'lstm' }),
  caseOf('lengths, many to one, two directions', { lengths: LENGTHS, directions: 2, layers: 2, cell: 'gru' }),
  caseOf('lengths, synced', { lengths: LENGTHS, mode: 'many_to_many_synced', loss: 'bce_logits' }),
  caseOf('lengths, synced, two directions', { lengths: LENGTHS, mode: 'many_to_many_synced', directions: 2, loss: 'softmax_ce' }),
  caseOf('fed back', { mode: 'one_to_many', feedback: true, outputSize: 2 }),
  caseOf('fed back, two layers, softmax', { mode: 'many_to_many_encdec', feedback: true, outputSize: 2, layers: 2, cell: 'lstm', loss: 'softmax_ce' }),
  caseOf('fed back into any step', { schedule: pattern([1, 3], [2, 4], true), outputSize: 2, cell: 'gru' }),
]

/** What only PyTorch can. */
export const PYTORCH_ONLY: CodeCase[] = [
  caseOf('truncated', { truncate: 2, mode: 'many_to_many_synced' }),
  caseOf('truncated lstm, two layers', { truncate: 3, mode: 'many_to_many_synced', cell: 'lstm', layers: 2 }),
  caseOf('truncated and fed back', { truncate: 2, mode: 'one_to_many', feedback: true, outputSize: 2, cell: 'lstm' }),
  caseOf('truncated, lengths, synced', { truncate: 2, lengths: LENGTHS, cell: 'gru', mode: 'many_to_many_synced' }),
  caseOf('lengths, any reads', { lengths: LENGTHS, schedule: pattern([0, 1, 2, 3, 4], [1, 4]) }),
  caseOf('lengths, fed back', { lengths: LENGTHS, schedule: pattern([0, 1, 2], [4], true), outputSize: 2 }),
]

export type Nested = number | Nested[]

/** The outputs that count: in the synced mode what stands in the padding does not, and libraries have other numbers there. */
export function counted({ network }: CodeCase, y: unknown): Nested {
  const { lengths, mode } = network
  return mode === 'many_to_many_synced' && lengths ? (y as Nested[][]).map((row, b) => row.slice(0, lengths[b])) : (y as Nested)
}

/** What a script is given, and what it must come to; batch first, weights as the engine has them. */
export interface Worked {
  weights: Record<string, Nested>
  x: Nested
  target: Nested
  y: Nested
  loss: number
  gradients: Record<string, Nested>
  updated: Record<string, Nested>
}

/** The engine's memory of a case, after its pass. */
export function rebuilt({ network }: CodeCase): Built & { loss: number } {
  const built = build(sized(network))
  return { ...built, loss: pass(built) }
}

export function workedOut({ network, model }: CodeCase): Worked {
  const built = build(sized(network))
  const loss = pass(built)
  const { parameters } = built.workspace.model
  const scale = clipScale(globalNorm(numbersOf(parameters, 'gradient')), model.globalClip)
  const each = (of: (value: number, gradient: number) => number) =>
    Object.fromEntries(parameters.map(({ name, shape, value, gradient }) => [name, nested(Array.from(value, (v, i) => of(v, gradient[i]!)), shape)]))
  return {
    loss,
    ...batchOf(built),
    weights: each((value) => value),
    gradients: each((_, gradient) => gradient),
    updated: each((value, gradient) => value - RATE * scale * gradient),
  }
}

/** Inputs of the steps that the data have, and targets without a time axis where one step is read. */
function batchOf({ workspace, batch }: Built): Pick<Worked, 'x' | 'target' | 'y'> {
  const { schedule, batch: B, model, objective, y_sbk, x_tbd } = workspace
  const { inputSize: D, outputSize: K } = model.architecture
  const S = schedule.reads.length
  const given = schedule.hasInput.filter(Boolean).length
  const ends = given > 0 && schedule.hasInput.lastIndexOf(true) < given ? given : schedule.steps
  const read = (numbers: ArrayLike<number>, width: number) => {
    const steps = batchFirst(numbers, [S, B, width])
    return S === 1 ? steps.map((row) => (row as Nested[])[0]!) : steps
  }
  const targets = read(batch.targets, objective.loss === 'softmax_ce' ? 1 : K)
  const x = batchFirst(x_tbd, [schedule.steps, B, D]).map((row) => (row as Nested[]).slice(0, ends))
  return { x, y: read(y_sbk, K), target: objective.loss === 'softmax_ce' ? withoutLast(targets) : targets }
}

const withoutLast = (tree: Nested): Nested => (Array.isArray(tree) ? (Array.isArray(tree[0]) ? tree.map(withoutLast) : tree[0]!) : tree)

export function batchFirst(numbers: ArrayLike<number>, [steps, batch, width]: [number, number, number]): Nested[] {
  return Array.from({ length: batch }, (_, b) => Array.from({ length: steps }, (_, t) => Array.from({ length: width }, (_, k) => numbers[(t * batch + b) * width + k]!)))
}

function nested(numbers: number[], shape: readonly number[]): Nested {
  if (shape.length <= 1) return numbers
  const width = numbers.length / shape[0]!
  return Array.from({ length: shape[0]! }, (_, i) => nested(numbers.slice(i * width, (i + 1) * width), shape.slice(1)))
}
