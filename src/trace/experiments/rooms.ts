/** Memory for experiments: workspaces that are taken, used by one experiment at a time, and given back for the next like it. */

import type { KernelSet } from '../../engine/kernels/sets.ts'
import { buildIn, plainSet } from '../../engine/kernels/sets.ts'
import type { Kernels } from '../../engine/kernels/kernels.ts'
import { createModel } from '../../engine/model.ts'
import type { Numbers } from '../../engine/numbers.ts'
import type { Architecture, Objective, Precision, Schedule } from '../../engine/spec.ts'
import { createWorkspace } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'

export interface RoomPlan {
  architecture: Architecture
  schedule: Schedule
  batch: number
  objective: Objective
  precision: Precision
}

export interface Room {
  readonly key: string
  readonly precision: Precision
  readonly workspace: Workspace
  /** Called with each slab of pre-activation gradients just before the step clip acts on it. */
  watchClamp: ((slab: Numbers) => void) | null
}

/** Rooms that are kept, and how large all of them together may be: a slider asks for the same one again and again. */
const KEPT = 4
const KEPT_BYTES = 64 << 20
const SPARE = 1 << 16

export class Rooms {
  private readonly kept: Room[] = []

  constructor(private readonly set: KernelSet) {}

  /** A workspace of this plan, with whatever an earlier experiment left in it. float64 is always plain. */
  take(plan: RoomPlan): Room {
    const key = JSON.stringify(plan)
    const at = this.kept.findIndex((room) => room.key === key)
    return at < 0 ? build(plan, key, plan.precision === 'float64' ? plainSet : this.set) : this.kept.splice(at, 1)[0]
  }

  private get bytes(): number {
    return this.kept.reduce((sum, { workspace }) => sum + workspace.model.arena.used, 0)
  }

  giveBack(room: Room): void {
    room.watchClamp = null
    this.kept.push(room)
    while (this.kept.length > KEPT || this.bytes > KEPT_BYTES) this.kept.shift()
  }
}

function build({ architecture, schedule, batch, objective, precision }: RoomPlan, key: string, set: KernelSet): Room {
  const watched: { room: Room | null } = { room: null }
  const workspace = buildIn(set, precision, ({ kernels, arena }) => createWorkspace(createModel(architecture, watching(kernels, watched), arena), schedule, batch, objective), SPARE)
  return (watched.room = { key, precision, workspace, watchClamp: null })
}

function watching(kernels: Kernels, watched: { room: Room | null }): Kernels {
  return {
    ...kernels,
    clamp(numbers, bound) {
      watched.room?.watchClamp?.(numbers)
      kernels.clamp(numbers, bound)
    },
  }
}
