/** Invented numbers where no task of the engine has such a batch: the shapes are true, the numbers only look it. */

import type { DirectionName, ModelShape } from '../engine/spec.ts'
import { gateCount } from '../trace/contract/gates.ts'
import type { Axis, Snapshot, TensorView } from '../trace/contract/tensors.ts'

function generator(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

export function inventedSnapshot(shape: ModelShape, seed = 1): Snapshot {
  const tensors: Record<string, TensorView> = {}
  const norms: Record<string, Float64Array> = {}
  const random = generator(seed)
  const { inputSize: D, hiddenSize: H, outputSize: K, layers, directions, cell } = shape.architecture
  const { steps: T, reads } = shape.schedule
  const B = shape.batch
  const G = gateCount(cell)
  const add = (id: string, axes: Axis[], sizes: number[], draw: (index: number) => number = () => random() * 2 - 1) => {
    const length = sizes.reduce((a, b) => a * b, 1)
    tensors[id] = { id, axes, shape: sizes, data: Float32Array.from({ length }, (_, index) => draw(index)) }
  }
  const weight = (id: string, axes: Axis[], sizes: number[]) => {
    add(id, axes, sizes, () => (random() * 2 - 1) * 0.45)
    add(`d${id}`, axes, sizes, () => (random() * 2 - 1) * 0.2)
    const [name = id, ...rest] = id.split('.')
    add([`${name}'`, ...rest].join('.'), axes, sizes, (index) => (tensors[id]?.data[index] ?? 0) + (random() - 0.5) * 0.15)
  }
  add('x', ['time', 'batch', 'features'], [T, B, D], (index) => (index % D === 1 ? Number(random() < 2 / T) : random()))
  for (let layer = 0; layer < layers; layer++) {
    for (const direction of (directions === 2 ? ['fwd', 'bwd'] : ['fwd']) as DirectionName[]) {
      const key = `l${layer}.${direction}`
      const into = layer === 0 ? D : H * directions
      add(`h.${key}`, ['time', 'batch', 'hidden'], [T, B, H])
      if (cell === 'lstm') add(`c.${key}`, ['time', 'batch', 'hidden'], [T, B, H])
      add(`dh.${key}`, ['time', 'batch', 'hidden'], [T, B, H], (index) => (random() * 2 - 1) * Math.pow(0.6, T - 1 - Math.floor(index / (B * H))))
      norms[`dh.${key}`] = Float64Array.from({ length: T }, (_, t) => Math.pow(0.6, T - 1 - t))
      weight(`Wx.${key}`, ['features', 'gates'], [into, G * H])
      weight(`Wh.${key}`, ['hidden', 'gates'], [H, G * H])
      weight(`b.${key}`, ['gates'], [G * H])
      for (const [name, rows] of [['Wx', into], ['Wh', H]] as const) {
        if (T * rows * H * G < 200_000) {
          const decay = (index: number) => (random() * 2 - 1) * Math.pow(0.7, T - 1 - Math.floor(index / (rows * H * G)))
          add(`d${name}.${key}.steps`, ['time', name === 'Wx' ? 'features' : 'hidden', 'gates'], [T, rows, H * G], decay)
        }
      }
    }
  }
  add('y', ['time', 'batch', 'outputs'], [reads.length, B, K])
  add('target', ['time', 'batch', 'outputs'], [reads.length, B, K], () => random() * 1.5)
  weight('Wy', ['hidden', 'outputs'], [H * directions, K])
  weight('by', ['outputs'], [K])
  return { runId: 1, iteration: 0, shape, detail: 'full', loss: 0.142, gradNorm: 1, clipScale: 1, norms, tensors, data: null, notFinite: null }
}
