// The engine in a browser's worker, with the kernels that are asked for.
import { trainingOf } from '../../../src/commands/bench/training.ts'
import type { Training } from '../../../src/commands/bench/training.ts'
import { workloadNamed } from '../../../src/commands/bench/workloads.ts'
import { plainSet } from '../../../src/engine/kernels/sets.ts'
import { browserKernels } from '../../../src/worker/kernels.ts'
import { answerWith, timed } from './ask.ts'

let training: Training | null = null

async function kernelsNamed(name: unknown) {
  const set = name === 'plain' ? plainSet : await browserKernels(name === 'simd-relaxed')
  return set.name === name ? set : null
}

answerWith(async (order) => {
  if (order.prepare) {
    const set = await kernelsNamed(order.kernels)
    if (!set) return `this browser has no ${String(order.kernels)}`
    training = trainingOf(workloadNamed(order.prepare as string), set)
    return null
  }
  if (order.check) {
    const { loss, gradients } = training!.check()
    return { loss, gradients: Object.fromEntries(Object.entries(gradients).map(([name, numbers]) => [name, Array.from(numbers)])) }
  }
  return timed(order.time as number, training!.step)
})
