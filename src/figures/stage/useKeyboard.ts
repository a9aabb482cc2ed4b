/** The keyboard inside the picture. One tab stop; Enter goes in, arrow keys go from part to part, Enter on a slab goes to its cells, Escape goes out. */

import { useEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import type { ArrowRef, Summing } from '../../trace/contract/product.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'
import { firstCell, neighbour } from './boxes.ts'
import { firstPart, nextCell, nextPart } from './focus.ts'
import type { Way } from '../../marks/nearest.ts'
import { choose } from './chooses.ts'
import { opensOf } from './opens.ts'
import type { Part } from './parts.ts'
import { toggleOf } from './toggles.ts'

export interface Focus {
  part: string
  /** `step`: on the block, which has them all. */
  cell: { row: number; column: number; step?: number } | null
}

interface Gestures {
  onHover?(cell: CellRef | null): void
  onSelect?(cell: CellRef | null): void
  onOpenArrow?(arrow: ArrowRef, summing: Summing): void
  /** See chooses.ts. */
  selected: CellRef | null
  onOpenCell?(cell: CellRef): void
  onResizeAxis?(axis: 'batch' | 'features' | 'hidden', count: number): void
  onToggle?(row: 'x' | 'y', step: number): void
  /** Degrees across and down. */
  onTurnBy?(across: number, down: number): void
}

/** Degrees for a press. */
const TURN = 15

const WAYS: Record<string, Way> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

export function useKeyboard(parts: readonly Part[], gestures: Gestures) {
  const root = useRef<SVGSVGElement>(null)
  const [focus, setFocus] = useState<Focus | null>(null)
  useFocusedElement(root, focus)
  useFocusOfLost(root, focus, parts, setFocus)
  const part = focus ? (parts.find(({ id }) => id === focus.part) ?? null) : null
  const go = (next: Focus | null) => {
    setFocus(next)
    if (!next) root.current?.focus()
    const at = next && parts.find(({ id }) => id === next.part)
    gestures.onHover?.(at && next.cell ? cellOf(at, next.cell) : null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (handled(event.key, { part, focus, parts, go, gestures })) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  const onBlur = (event: FocusEvent) => {
    if (!root.current?.contains(event.relatedTarget)) setFocus(null)
  }
  /** Given back by whatever was opened from here: the walk goes on where it was. */
  const onFocus = ({ target }: FocusEvent) => {
    const id = target instanceof SVGElement && target.matches(':focus-visible') ? target.dataset.part : undefined
    if (id !== undefined && !focus) setFocus({ part: id, cell: null })
  }
  return { root, focus, focused: part, onKeyDown, onFocus, onBlur }
}

interface Situation {
  part: Part | null
  focus: Focus | null
  parts: readonly Part[]
  go(next: Focus | null): void
  gestures: Gestures
}

/** Whether the key did something here; if not, it belongs to the page (← → step through the moments). */
function handled(key: string, { part, focus, parts, go, gestures }: Situation): boolean {
  if (!part || !focus) {
    const first = key === 'Enter' ? firstPart(parts) : null
    if (first) go({ part: first.id, cell: null })
    return first !== null
  }
  const way = WAYS[key]
  if (way) {
    walk(way, part, focus, { parts, go, gestures })
    return true
  }
  if (key === 'Escape') {
    go(focus.cell ? { part: part.id, cell: null } : null)
    return true
  }
  if (toggled(key, part, gestures)) return true
  return key === 'Enter' ? enter(part, focus, go, gestures) : resize(key, part, gestures)
}

/** To the next cell, or part; the block itself is turned. */
function walk(way: Way, part: Part, focus: Focus, { parts, go, gestures }: Pick<Situation, 'parts' | 'go' | 'gestures'>): void {
  if (focus.cell) {
    const cell = cellBeside(part, focus.cell, way)
    if (cell) go({ part: part.id, cell })
  } else if (part.kind === 'box') {
    const [across, down] = SCREEN[way]
    gestures.onTurnBy?.(across * TURN, down * TURN)
  } else {
    const next = nextPart(parts, part, way)
    if (next) go({ part: next.id, cell: null })
  }
}

const SCREEN: Record<Way, readonly [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }

function cellBeside(part: Part, cell: NonNullable<Focus['cell']>, way: Way): Focus['cell'] {
  return part.kind === 'box' ? neighbour(part, { ...cell, step: cell.step ?? 0 }, SCREEN[way]) : nextCell(part, cell, way)
}

/** Enter fills a dashed slot, Delete empties an input or an output. */
function toggled(key: string, part: Part, { onToggle }: Gestures): boolean {
  const toggle = onToggle ? toggleOf(part) : null
  if (!toggle || !(toggle.slot ? key === 'Enter' : key === 'Delete' || key === 'Backspace')) return false
  onToggle?.(toggle.row, toggle.step)
  return true
}

/** + and − change the units (features) of a slab that has the focus, < and > its batch. */
const RESIZE: Record<string, readonly ['own' | 'batch', number]> = { '+': ['own', 1], '=': ['own', 1], '-': ['own', -1], '−': ['own', -1], '>': ['batch', 1], '<': ['batch', -1] }

function resize(key: string, part: Part, gestures: Gestures): boolean {
  const wish = RESIZE[key]
  if (!wish || part.kind !== 'card' || !gestures.onResizeAxis) return false
  const [what, change] = wish
  if (what === 'batch') gestures.onResizeAxis('batch', Math.max(1, part.rows + change))
  else if (part.axis === 'features' || part.axis === 'hidden') gestures.onResizeAxis(part.axis, Math.max(1, part.columns + change))
  return true
}

function enter(part: Part, focus: Focus, go: (next: Focus) => void, gestures: Gestures): boolean {
  const opens = opensOf(part)
  if (opens) {
    gestures.onOpenArrow?.(opens.arrow, opens.summing)
    return true
  }
  const cell = focus.cell ?? (part.kind === 'box' ? firstCell(part) : { row: 0, column: 0 })
  const ref = cellOf(part, cell)
  if (!ref) return true
  choose(ref, gestures)
  go({ part: part.id, cell })
  return true
}

/** null where there are no numbers. */
export function cellOf(part: Part, { step, ...cell }: NonNullable<Focus['cell']>): CellRef | null {
  if (part.kind === 'box') return { tensor: part.tensor, step: step ?? 0, ...cell }
  if (part.kind === 'card' && part.look === 'values') return { tensor: part.tensor, step: part.step, ...cell }
  return part.kind === 'flat' && !part.slabs ? { tensor: part.tensor, step: null, ...cell } : null
}

/** A part that another moment does not have leaves its focus to the picture. */
function useFocusOfLost(root: RefObject<SVGSVGElement | null>, focus: Focus | null, parts: readonly Part[], setFocus: (focus: null) => void) {
  const gone = focus !== null && !parts.some(({ id }) => id === focus.part)
  useEffect(() => {
    if (!gone) return
    // A part that fades out still has it.
    const { activeElement } = document
    if (activeElement === document.body || root.current?.contains(activeElement)) root.current?.focus({ preventScroll: true })
    setFocus(null)
  }, [root, gone, setFocus])
}

/** The document's focus follows ours. */
function useFocusedElement(root: RefObject<SVGSVGElement | null>, focus: Focus | null) {
  const part = focus?.part
  const cell = focus?.cell ? `${focus.cell.step}.${focus.cell.row}.${focus.cell.column}` : ''
  useEffect(() => {
    if (!part) return
    const selector = cell ? '[data-cell]' : `[data-part="${CSS.escape(part)}"]`
    root.current?.querySelector<SVGElement>(selector)?.focus({ preventScroll: true })
  }, [root, part, cell])
}
