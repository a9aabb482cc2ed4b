/** What lies over the picture: outlines of the cell pointed at, the cell chosen, the focus, and the axis that is lit. */

import { polygon } from '../../marks/paths.ts'
import type { Axis, CellRef, Snapshot } from '../../trace/contract/tensors.ts'
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
  const pointed = hovered && cornersOf(parts, hovered)
  const chosen = selected && cornersOf(parts, selected)
  return (
    <g className="overlay">
      {lit && litEdges(parts, lit).map((path, index) => <path key={index} className="lit-edge" d={path} />)}
      {chosen && <path className="chosen-cell" d={polygon(chosen)} />}
      {pointed && <path className="pointed-cell" d={polygon(pointed)} />}
      {focused && !focus?.cell && <path className="focus-ring" d={polygon(outlineOf(focused))} />}
      {focused && focus?.cell && <FocusedCell part={focused} cell={focus.cell} parts={parts} strings={strings} snapshot={snapshot} />}
    </g>
  )
}

interface FocusedCellProps {
  part: Part
  cell: { row: number; column: number }
  parts: readonly Part[]
  strings: StageStrings
  snapshot: Snapshot | null
}

/** A new element for each cell, so that a screen reader speaks it. */
function FocusedCell({ part, cell, parts, strings, snapshot }: FocusedCellProps) {
  const ref = cellOf(part, cell)
  const corners = ref && cornersOf(parts, ref)
  if (!ref || !corners) return null
  const axis = part.kind === 'card' ? part.axis : 'gates'
  return <path key={`${part.id}.${cell.row}.${cell.column}`} className="focus-ring" d={polygon(corners)} data-cell="" tabIndex={-1} role="img" aria-label={cellName(ref, axis, strings, snapshot)} />
}
