/** How far the result is made: cell by cell when it is asked for, then it leaves the box. And which of its cells is lit. */

import { useEffect, useState } from 'react'
import { cellsDone } from './faces.ts'
import type { Cell } from './faces.ts'
import { eased } from './tip.ts'
import { useProgress } from './useProgress.ts'

const TIP_MS = 800
/** Each cell has time to be read, but all of them never take longer than a lesson's patience. */
const CELL_MS = 500
const LONGEST_MS = 12_000

export interface Making {
  /** How many result cells are made, in reading order. */
  shown: number
  /** 0: the result lies on the box … 1: it is a card; null: it has not left. */
  tip: number | null
  /** The cell that is being made; null: none is. */
  inTurn: Cell | null
  running: boolean
  cellByCell: () => void
  atOnce: () => void
}

export function useMaking(shape: { rows: number; columns: number }, position: number | null, reducedMotion: boolean): Making {
  const count = shape.rows * shape.columns
  const cells = useProgress(Math.min(LONGEST_MS, CELL_MS * count), 1, false)
  const { start, value: tip } = useProgress(TIP_MS, reducedMotion ? 1 : 0, reducedMotion)
  const progress = position ?? cells.value
  const shown = cellsDone(progress, count)
  const whole = shown === count
  useEffect(() => {
    if (whole) start()
  }, [whole, start])
  const last = shown - 1
  return {
    shown,
    tip: !whole ? null : position === null ? eased(tip) : 1,
    inTurn: progress < 1 && shown > 0 ? { row: Math.floor(last / shape.columns), column: last % shape.columns } : null,
    running: cells.running,
    cellByCell: cells.start,
    atOnce: () => {
      cells.finish()
      start()
    },
  }
}

/** What is lit: the cell in its turn, else the one under the pointer, else the one that was chosen. */
export function useLit(inTurn: Cell | null, chosen: Cell | null) {
  const [pointed, setPointed] = useState<Cell | null>(null)
  const point = (cell: Cell | null) => setPointed((old) => (old?.row === cell?.row && old?.column === cell?.column ? old : cell))
  return { lit: inTurn ?? pointed ?? chosen, passing: inTurn === null && pointed !== null, point }
}
