/** The slab that the inspector shows, with its numbers. */

import { useMemo } from 'react'
import { useApp } from '../../store/useApp.ts'
import { tensorParts } from '../../text/tensors.ts'
import type { Places } from '../../text/tensors.ts'
import type { Cut } from '../../trace/contract/cut.ts'
import { slab } from '../../trace/contract/tensors.ts'
import type { Axis, Snapshot } from '../../trace/contract/tensors.ts'
import { chosenSlab, madeAt } from './chosen.ts'
import type { Slab } from './chosen.ts'
import { cutNumbers, placeInCut } from './cut-numbers.ts'

export interface ShownSlab {
  id: string
  /** Time t; null: no time. */
  step: number | null
  rows: number
  columns: number
  data: ArrayLike<number>
  /** Of rows and columns; of columns alone for a bias. */
  axes: Axis[]
  shape: number[]
  places: Places
  /** False: it is computed at a later moment. */
  known: boolean
  /** What of X it is, where it is no tensor's own slab. */
  cut?: Cut
  /** How it is called in code, where it is less than a slab: one number, one step. */
  code?: string
}

export function useSlab(): ShownSlab | null {
  const snapshot = useApp((app) => app.snapshot)
  const selected = useApp((app) => app.selected)
  const moments = useApp((app) => app.moments)
  const moment = useApp((app) => app.moment)
  const block = useApp((app) => app.layout === 'block' && app.moment === 0)
  const built = useApp((app) => (block ? app.built : 3))
  const cut = useApp((app) => (block ? (app.built === 2 ? FIRST_EXAMPLE : app.cut) : null))
  return useMemo(() => {
    if (built < 2 && snapshot && selected === null) return slabOfBuilt(snapshot, built)
    const taken = cut && snapshot && (selected === null || placeInCut(cut, selected)) ? slabOfCut(snapshot, cut) : null
    if (taken) return taken
    const chosen = chosenSlab({ snapshot, selected, moments, moment })
    const shown = snapshot === null || chosen === null ? null : numbersOf(snapshot, chosen)
    return shown === null || chosen === null ? null : { ...shown, known: madeAt(chosen, moments) <= moment }
  }, [snapshot, selected, moments, moment, cut, built])
}

/** While the block has two axes, it is the table of the first example. */
const FIRST_EXAMPLE: Cut = { axis: 'batch', index: 0 }

/** One number, or one step of one example: as much as the block has. */
function slabOfBuilt({ tensors, shape: { architecture } }: Snapshot, built: number): ShownSlab | null {
  const x = tensors['x']
  if (x === undefined) return null
  const columns = built === 0 ? 1 : architecture.inputSize
  return {
    id: 'x', step: 0, rows: 1, columns, data: x.data.subarray(0, columns),
    axes: built === 0 ? [] : ['features'], shape: built === 0 ? [] : [columns],
    places: { layers: architecture.layers, directions: architecture.directions },
    known: true, code: built === 0 ? 'X[0, 0, 0]' : 'X[0, 0, :]',
  }
}

function slabOfCut(snapshot: Snapshot, cut: Cut): ShownSlab | null {
  const numbers = cutNumbers(snapshot, cut)
  const { layers, directions } = snapshot.shape.architecture
  return numbers && { ...numbers, id: 'x', step: null, shape: [numbers.rows, numbers.columns], places: { layers, directions }, known: true, cut }
}

const OUTPUTS = new Set(['y', 'dy', 'target'])

function numbersOf(snapshot: Snapshot, { tensor, step }: Slab): Omit<ShownSlab, 'known'> | null {
  const view = snapshot.tensors[tensor]
  if (view === undefined) return null
  const timed = view.axes[0] === 'time'
  const { layers, directions } = snapshot.shape.architecture
  const index = OUTPUTS.has(tensorParts(tensor).kind) ? snapshot.shape.schedule.reads.indexOf(step ?? -1) : (step ?? 0)
  const there = !timed || (index >= 0 && index < (view.shape[0] ?? 0))
  const numbers = slab(view, timed && there ? index : timed ? 0 : null)
  return {
    ...numbers,
    data: there ? numbers.data : new Float32Array(numbers.rows * numbers.columns),
    id: tensor,
    step: timed ? step : null,
    axes: view.axes.slice(timed ? 1 : 0),
    shape: view.shape.slice(timed ? 1 : 0),
    places: { layers, directions },
  }
}
