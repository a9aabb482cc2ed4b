/** What the two bounds take away: at each step's pre-activation, number by number, and from the gradient of all weights by its norm. */

import { clipScale } from '../../engine/clip.ts'
import type { Numbers } from '../../engine/numbers.ts'
import { numbersOf } from '../../engine/parameters.ts'
import { layersOf, setBounds } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { ClippingOrder, ClippingResult, StepClip } from '../contract/experiments.ts'
import { normOf, profileOf } from './norm.ts'
import { backwardAgain, normsOf, passIn, planOf, profilesOf, setWeights } from './profile.ts'
import type { Room, Rooms } from './rooms.ts'
import type { ExperimentSource } from './source.ts'

/** Truncation stays as the recipe has it. */
export function clippingExperiment(source: ExperimentSource, order: ClippingOrder, rooms: Rooms): ClippingResult {
  const bounds = order.bounds ?? source.recipe.clip
  const plan = planOf(source)
  const room = rooms.take({ ...plan, objective: { ...plan.objective, stepClip: null } })
  const { workspace } = room
  const gradients = numbersOf(workspace.model.parameters, 'gradient')
  setWeights(workspace, source.weights)
  const loss = passIn(workspace, source.batch)
  const unclipped = normOf(...gradients)
  const unclippedNorms = normsOf(workspace)
  const stepClips = clippedAgain(room, source.objective.truncate, bounds.step)
  const stepped = normOf(...gradients)
  const scale = clipScale(stepped, bounds.global)
  const result = { ...profilesOf(room, source.iteration, loss), bounds, stepClips, unclipped, stepped, clipped: stepped * scale, scale, unclippedNorms }
  rooms.giveBack(room)
  return result
}

/** The backward pass once more with the bound, watched where it acts; without one, where it would act. */
function clippedAgain(room: Room, truncate: number | null, bound: number | null): StepClip[] {
  const { workspace } = room
  const step = bound ?? Infinity
  const watched = watch(workspace, step)
  room.watchClamp = (slab) => watched.before(slab)
  setBounds(workspace, { truncate, stepClip: step })
  backwardAgain(workspace)
  setBounds(workspace, { truncate, stepClip: null })
  room.watchClamp = null
  return watched.clips()
}

function watch(workspace: Workspace, bound: number) {
  const { steps } = workspace.schedule
  const sides = layersOf(workspace).flatMap(({ name, memory, order, cell }) => [
    { tensor: `da.${name}`, numbers: memory.da_tbg, slabs: order.map(({ da_bg, step }) => [da_bg, step] as const) },
    ...(cell.hasRecurrentSide ? [{ tensor: `dq.${name}`, numbers: memory.dq_tbg, slabs: order.map(({ dq_bg, step }) => [dq_bg, step] as const) }] : []),
  ])
  const all = sides.map(({ tensor, numbers, slabs }) => ({ tensor, numbers, steps: new Map<Numbers, number>(slabs), before: new Float64Array(steps), clipped: new Int32Array(steps) }))
  return {
    before(slab: Numbers) {
      for (const side of all) {
        const t = side.steps.get(slab)
        if (t === undefined) continue
        side.before[t] = normOf(slab)
        for (let i = 0; i < slab.length; i++) if (Math.abs(slab[i]) > bound) side.clipped[t]++
      }
    },
    clips: () => all.map(({ tensor, numbers, before, clipped }): StepClip => ({ tensor, before, clipped, after: profileOf(numbers, steps), of: numbers.length / steps })),
  }
}
