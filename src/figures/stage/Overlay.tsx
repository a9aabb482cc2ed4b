/** What lies over the picture: outlines of the cell pointed at, the cell chosen, the focus, and the axis that is lit. */

import { polygon } from '../../marks/paths.ts'
import type { Axis, CellRef, Snapshot } from '../../trace/contract/tensors.ts'
import { outlinesOf } from './boxes.ts'
import { cornersOf, outlineOf } from './focus.ts'
import { litEdges } from './lit.ts'
import { cellName } from './names.ts'
import type { Part } from './parts.ts'
import type { StageStrings } from './strings.ts'
import { cellOf } from './useKeyboard.ts'
import type { Focus } from './useKeyboard.ts'

export interface OverlayProps {
  parts: readonly Part[]
  hovered: CellRef | null
  selected: CellRef | null
  lit: Axis | null
  focus: Focus | null
  focused: Part | null
  strings: StageStrings
  snapshot: Snapshot | null
}

export function Overlay({ parts, hovered, selected, lit, focus, focused, strings, snapshot }: OverlayProps) {
  const pointed = hovered && cellOutlines(parts, hovered)
  const chosen = selected && cellOutlines(parts, selected)
  return (
    <g className="overlay">
      {lit && litEdges(parts, lit).map((path, index) => <path key={index} className="lit-edge" d={path} />)}
      {chosen && <path className="chosen-cell" d={chosen.map(polygon).join('')} />}
      {pointed && <path className="pointed-cell" d={pointed.map(polygon).join('')} />}
      {focused && !focus?.cell && <path className="focus-ring" d={polygon(outlineOf(focused))} />}
      {focused && focus?.cell && <FocusedCell part={focused} cell={focus.cell} parts={parts} strings={strings} snapshot={snapshot} />}
    </g>
  )
}

/** One, or on the block one on each face where the cell is in sight. */
function cellOutlines(parts: readonly Part[], cell: CellRef) {
  const boxes = parts.flatMap((part) => (part.kind === 'box' ? outlinesOf(part, cell) : []))
  const corners = boxes.length === 0 ? cornersOf(parts, cell) : null
  return corners ? [corners] : boxes
}

interface FocusedCellProps {
  part: Part
  cell: NonNullable<Focus['cell']>
  parts: readonly Part[]
  strings: StageStrings
  snapshot: Snapshot | null
}

/** A new element for each cell, so that a screen reader speaks it. */
function FocusedCell({ part, cell, parts, strings, snapshot }: FocusedCellProps) {
  const ref = cellOf(part, cell)
  const corners = ref && cornersOf(parts, ref)
  if (!ref || !corners) return null
  const axis = part.kind === 'card' ? part.axis : part.kind === 'box' ? 'features' : 'gates'
  return <path key={`${part.id}.${ref.step}.${cell.row}.${cell.column}`} className="focus-ring" d={polygon(corners)} data-cell="" tabIndex={-1} role="img" aria-label={cellName(ref, axis, strings, snapshot)} />
}
