/** What one layer and direction keeps of every step: the memory that backpropagation through time needs, which is also the
 *  trace. Time-major; a state array has T + 1 slabs, one more for the state before the first step. Nothing is computed here. */

import type { Cell, StepMemory } from './cells/cell.ts'
import { NOTHING } from './cells/cell.ts'
import type { Arena, Numbers } from './numbers.ts'
import type { DirectionName } from './spec.ts'

export interface MemorySizes {
  /** T. */
  steps: number
  /** B. */
  batch: number
  /** H. */
  hidden: number
  /** G, column blocks. */
  gates: number
}

export interface LayerMemory {
  /** States with the one before the first step: fwd slab t is the state before step t, bwd slab t the state after step t. */
  readonly states_h: Numbers
  readonly states_c: Numbers
  readonly states_dh: Numbers
  readonly states_dc: Numbers
  /** T slabs: the state after step t (views into states_…). */
  readonly h_tbh: Numbers
  readonly c_tbh: Numbers
  readonly dh_tbh: Numbers
  readonly dc_tbh: Numbers
  /** T slabs: the state that step t starts from. */
  readonly hPrev_tbh: Numbers
  /** One slab: the state before the first step, and its gradient. */
  readonly h0_bh: Numbers
  readonly c0_bh: Numbers
  readonly dh0_bh: Numbers
  readonly dc0_bh: Numbers
  /** One slab: the state after the last step that is run. */
  readonly hLast_bh: Numbers
  readonly cLast_bh: Numbers
  readonly tanhC_tbh: Numbers
  /** Activated gates; for plain cells h_tbh itself. */
  readonly gates_tbg: Numbers
  readonly q_tbg: Numbers
  readonly da_tbg: Numbers
  /** gru: gradient of the recurrent side; else da_tbg itself. */
  readonly dq_tbg: Numbers
}

export function createLayerMemory(cell: Cell, direction: DirectionName, sizes: MemorySizes, arena: Arena): LayerMemory {
  const { steps, batch, hidden, gates } = sizes
  const slab = batch * hidden
  const take = (present: boolean, length: number) => (present ? arena.take(length) : NOTHING)
  const states = (present: boolean) => windows(take(present, (steps + 1) * slab), direction, steps, slab)
  const h = states(true)
  const c = states(cell.hasCellState)
  const dh = states(true)
  const dc = states(cell.hasCellState)
  const da_tbg = arena.take(steps * batch * gates * hidden)
  return {
    states_h: h.all,
    states_c: c.all,
    states_dh: dh.all,
    states_dc: dc.all,
    h_tbh: h.after,
    c_tbh: c.after,
    dh_tbh: dh.after,
    dc_tbh: dc.after,
    hPrev_tbh: h.before,
    h0_bh: h.first,
    c0_bh: c.first,
    dh0_bh: dh.first,
    dc0_bh: dc.first,
    hLast_bh: h.last,
    cLast_bh: c.last,
    tanhC_tbh: take(cell.hasCellState, steps * slab),
    gates_tbg: gates === 1 ? h.after : arena.take(steps * batch * gates * hidden),
    q_tbg: take(cell.hasRecurrentSide, steps * batch * gates * hidden),
    da_tbg,
    dq_tbg: cell.hasRecurrentSide ? arena.take(steps * batch * gates * hidden) : da_tbg,
  }
}

/** Views into T + 1 slabs. fwd runs up from slab 0, bwd runs down from slab T. */
function windows(all: Numbers, direction: DirectionName, steps: number, slab: number) {
  const forwards = direction === 'fwd'
  const slabs = (from: number, to: number) => all.subarray(from * slab, to * slab)
  return {
    all,
    after: forwards ? slabs(1, steps + 1) : slabs(0, steps),
    before: forwards ? slabs(0, steps) : slabs(1, steps + 1),
    first: forwards ? slabs(0, 1) : slabs(steps, steps + 1),
    last: forwards ? slabs(steps, steps + 1) : slabs(0, 1),
  }
}

/** One StepMemory for each step, in the order in which the direction runs: fwd 0 … T−1, bwd T−1 … 0. */
export function stepMemories(memory: LayerMemory, direction: DirectionName, sizes: MemorySizes, mask_tb: Numbers): StepMemory[] {
  const { steps, batch, hidden, gates } = sizes
  const forwards = direction === 'fwd'
  return Array.from({ length: steps }, (_, run) => {
    const step = forwards ? run : steps - 1 - run
    const view = (numbers: Numbers, at: number, width: number) => numbers.subarray(at * batch * width, (at + 1) * batch * width)
    const now = (numbers: Numbers) => view(numbers, step, hidden)
    const wide = (numbers: Numbers) => view(numbers, step, gates * hidden)
    const before = (numbers: Numbers) => view(numbers, forwards ? step : step + 1, hidden)
    return {
      step,
      mask_b: view(mask_tb, step, 1),
      h_bh: now(memory.h_tbh),
      hPrev_bh: before(memory.states_h),
      c_bh: now(memory.c_tbh),
      cPrev_bh: before(memory.states_c),
      tanhC_bh: now(memory.tanhC_tbh),
      gates_bg: wide(memory.gates_tbg),
      q_bg: wide(memory.q_tbg),
      dh_bh: now(memory.dh_tbh),
      dhPrev_bh: before(memory.states_dh),
      dc_bh: now(memory.dc_tbh),
      dcPrev_bh: before(memory.states_dc),
      da_bg: wide(memory.da_tbg),
      dq_bg: wide(memory.dq_tbg),
      cut: false,
    }
  })
}

/** Sets where gradient paths are cut: every k steps, counted from the last step that the direction runs; never before its first. */
export function setCuts(order: readonly StepMemory[], truncate: number | null): void {
  order.forEach((step, run) => {
    step.cut = truncate !== null && run > 0 && (order.length - run) % truncate === 0
  })
}
