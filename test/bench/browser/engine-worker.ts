// The engine in a browser's worker, with the kernels that are asked for, alone or with helpers, which are copies of this script.
import { sharedTrainingOf, trainingOf } from '../../../src/commands/bench/training.ts'
import type { Training } from '../../../src/commands/bench/training.ts'
import { workloadNamed } from '../../../src/commands/bench/workloads.ts'
import type { KernelName } from '../../../src/engine/kernels/kernels.ts'
import type { KernelSet } from '../../../src/engine/kernels/sets.ts'
import { plainSet } from '../../../src/engine/kernels/sets.ts'
import { partsOf } from '../../../src/engine/parts.ts'
import type { Workspace } from '../../../src/engine/workspace.ts'
import type { PresetName } from '../../../src/run/presets.ts'
import { presetOf } from '../../../src/run/presets.ts'
import { createRun } from '../../../src/run/run.ts'
import { createTogether, setupsOf } from '../../../src/run/together.ts'
import { helperProxy, helperRole } from '../../../src/worker/helper.ts'
import type { HelperWorker } from '../../../src/worker/helper.ts'
import { browserKernels } from '../../../src/worker/kernels.ts'
import { answerWith, timed } from './ask.ts'

interface Order {
  /** A workload's name, or with `preset` anything. */
  prepare?: string
  /** A run of one of the page's presets instead: a new batch each time, clipping, and a look for numbers that are not finite. */
  preset?: PresetName
  kernels: KernelName
  workers: number
  check?: true
  time: number
}

let training: Training | null = null
const kernelsNamed = async (name: KernelName) => (name === 'plain' ? plainSet : browserKernels(name === 'simd-relaxed'))
const help = helperRole(kernelsNamed, (message, transfer) => self.postMessage(message, { transfer }))

async function gather(workspace: Workspace, kernels: KernelName, workers: number) {
  const setups = setupsOf(workspace, workers)
  const helpers = setups.slice(1).map(() => helperProxy(new Worker(self.location.href, { type: 'module' }) as unknown as HelperWorker, () => () => undefined, 0))
  await Promise.all(helpers.map((helper, i) => helper.prepare(setups[i + 1]!, kernels)))
  return createTogether(workspace, setups, helpers)
}

async function presetTraining(name: PresetName, set: KernelSet, { kernels, workers }: Order): Promise<Training> {
  const run = createRun(presetOf(name).recipe, { set })
  const together = workers > 1 ? await gather(run.workspace, kernels, workers) : null
  return { check: () => ({ loss: run.pass().loss, gradients: {} }), step: () => (together ? run.stepTogether(together).then(() => undefined) : void run.step()) }
}

async function carryOut(order: Order) {
  if (order.prepare !== undefined) {
    const set = await kernelsNamed(order.kernels)
    if (set.name !== order.kernels) return `this browser has no ${order.kernels}`
    if (order.preset) {
      training = await presetTraining(order.preset, set, order)
      return null
    }
    const workload = workloadNamed(order.prepare)
    if (order.workers === 1) training = trainingOf(workload, set)
    else if (partsOf(workload.batch) < order.workers) return 'its batch is one part'
    else training = sharedTrainingOf(workload, set, (workspace) => gather(workspace, order.kernels, order.workers))
    return null
  }
  if (order.check) {
    const { loss, gradients } = await training!.check()
    return { loss, gradients: Object.fromEntries(Object.entries(gradients).map(([name, numbers]) => [name, Array.from(numbers)])) }
  }
  return timed(order.time, training!.step)
}

const answer = answerWith((order) => carryOut(order as unknown as Order))
self.onmessage = (event) => ('slice' in event.data || 'buffer' in event.data ? void help(event.data) : answer(event))
