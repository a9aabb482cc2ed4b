/** Which slab the inspector shows: the selected one, else what the current moment makes. And whether it is computed yet. */

import type { AppState } from '../../store/state.ts'
import { findMoment } from '../../trace/contract/moments.ts'
import type { Moment } from '../../trace/contract/moments.ts'
import { tensorId } from '../../trace/contract/tensors.ts'
import type { TensorId } from '../../trace/contract/tensors.ts'
import { tensorParts } from '../../text/tensors.ts'
import type { Shape } from '../shape.ts'

/** `step` is time t, for outputs too; −1, in the backward direction T, is the state before the first step. */
export interface Slab {
  tensor: TensorId
  step: number | null
}

type Known = Pick<AppState, 'selected' | 'moments' | 'moment' | 'snapshot'>

export function chosenSlab(state: Known): Slab | null {
  const { selected, moments, moment, snapshot } = state
  if (snapshot === null) return null
  if (selected !== null && snapshot.tensors[selected.tensor] !== undefined) return { tensor: selected.tensor, step: selected.step }
  const now = moments[moment]
  if (now === undefined) return null
  const slab = slabOf(now, snapshot.shape)
  return snapshot.tensors[slab.tensor] === undefined ? null : slab
}

function slabOf(moment: Moment, { architecture, schedule }: Shape): Slab {
  const top = architecture.layers - 1
  if (moment.kind === 'feed') return { tensor: tensorId('h', top, moment.direction), step: moment.step }
  if (moment.kind === 'back') return { tensor: tensorId('dh', top, moment.direction), step: moment.step }
  if (moment.kind === 'read') return { tensor: 'y', step: moment.step }
  if (moment.kind === 'loss') return { tensor: 'y', step: schedule.reads[schedule.reads.length - 1] ?? 0 }
  if (moment.kind === 'update') return { tensor: tensorId('dWh', 0, 'fwd'), step: null }
  return { tensor: 'x', step: 0 }
}

/** The moment at which a slab is there. */
export function madeAt(slab: Slab, moments: Moment[]): number {
  const { kind, direction } = tensorParts(slab.tensor)
  const way = direction ?? undefined
  const step = slab.step ?? undefined
  if (GIVEN.has(kind)) return 0
  if (kind === 'y') return moments.findIndex((m) => m.kind === 'read' && m.step === slab.step)
  if (kind === 'dy' || kind === 'loss') return findMoment(moments, 'loss')
  if (kind.endsWith("'") || slab.step === null) return findMoment(moments, 'update')
  if (kind.startsWith('d')) return findMoment(moments, 'back', step, way)
  if (isBeforeFirst(slab, moments)) return 0
  return findMoment(moments, 'feed', step, way)
}

const GIVEN = new Set(['x', 'target', 'mask', 'Wx', 'Wh', 'Wy', 'b', 'bh', 'by', 'E'])

/** The state before the first step is there from the beginning. */
function isBeforeFirst({ step }: Slab, moments: Moment[]): boolean {
  return step !== null && !moments.some((m) => m.kind === 'feed' && m.step === step)
}
