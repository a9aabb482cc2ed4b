/** What truncated backpropagation loses: its gradient beside the full one, weight by weight. */

import type { Numbers } from '../../engine/numbers.ts'
import { layersOf, setBounds } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { GradientLoss, TruncationOrder, TruncationResult } from '../contract/experiments.ts'
import { angleBetween } from './angle.ts'
import { normOf } from './norm.ts'
import { backwardAgain, normsOf, passIn, planOf, profilesOf, setWeights } from './profile.ts'
import type { Rooms } from './rooms.ts'
import type { ExperimentSource } from './source.ts'

/** The step clip stays as the recipe has it, in both. */
export function truncationExperiment(source: ExperimentSource, { k }: TruncationOrder, rooms: Rooms): TruncationResult {
  const plan = planOf(source)
  const { stepClip } = plan.objective
  const room = rooms.take({ ...plan, objective: { ...plan.objective, truncate: null } })
  const { workspace } = room
  const { parameters } = workspace.model
  setWeights(workspace, source.weights)
  const loss = passIn(workspace, source.batch)
  const fullNorms = normsOf(workspace)
  const full = parameters.map(({ gradient }) => gradient.slice())
  const truncated = withCuts(workspace, k, stepClip)
  const weights = parameters.map(({ name }, i) => compared(name, [full[i]], [truncated.gradients[i]]))
  const result = { ...profilesOf(room, source.iteration, loss), k, cuts: truncated.cuts, weights, all: compared(null, full, truncated.gradients), fullNorms }
  rooms.giveBack(room)
  return result
}

/** The backward pass once more, with paths cut; the bounds are then as they were. */
function withCuts(workspace: Workspace, k: number, stepClip: number | null) {
  setBounds(workspace, { truncate: k, stepClip })
  backwardAgain(workspace)
  const cuts = Object.fromEntries(layersOf(workspace).map(({ name, order }) => [name, order.filter(({ cut }) => cut).map(({ step }) => step)]))
  setBounds(workspace, { truncate: null, stepClip })
  return { cuts, gradients: workspace.model.parameters.map(({ gradient }) => gradient.slice()) }
}

function compared(tensor: string | null, full: Numbers[], truncated: Numbers[]): GradientLoss {
  const [size, left] = [normOf(...full), normOf(...truncated)]
  return { tensor, full: size, truncated: left, angle: angleBetween(full, truncated), ratio: size === 0 ? null : left / size }
}
