/** The inside of a cell at one step: operations as discs, numbers on the wires between them, forward, and their gradients back. It draws
 *  and reports gestures. Keyboard: one tab stop, arrow keys go from number to number, Enter opens a product. */

import { useMemo } from 'react'
import '../../marks/marks.css'
import { largestSize } from '../../marks/cell-look.ts'
import type { InsideView, QuantityName } from '../../trace/contract/inside.ts'
import { Knots } from './Knots.tsx'
import { TagView } from './TagView.tsx'
import { Wires } from './Wires.tsx'
import './cell.css'
import { cellLayout, knownAt } from './layouts/layout.ts'
import type { Progress } from './layouts/layout.ts'
import type { CellPlaceInCard } from './place.ts'
import type { CellStrings } from './strings.ts'
import { useTagKeys } from './useTagKeys.ts'

export interface CellFigureProps {
  view: InsideView
  /** How much of the step has been computed, each way. */
  progress: Progress
  /** The number whose table is shown. */
  chosen: QuantityName
  /** The example and unit whose numbers are written out. */
  cell: CellPlaceInCard
  /** Pixels for each unit of the picture. */
  scale: number
  /** For a wide room, and in type that is read from afar. */
  wide: boolean
  strings: CellStrings
  onChoose(of: QuantityName): void
  onPoint(cell: CellPlaceInCard): void
  onOpen(of: QuantityName, weights: 'Wx' | 'Wh'): void
}

export function CellFigure({ view, progress, chosen, cell, scale, wide, strings, onChoose, onPoint, onOpen }: CellFigureProps) {
  const layout = useMemo(() => cellLayout(view.cell, wide), [view.cell, wide])
  const known = useMemo(() => knownAt(view.cell, progress), [view.cell, progress])
  const extents = useMemo(() => extentsOf(view), [view])
  const { root, onKeyDown } = useTagKeys(layout.tags, chosen, onChoose, onOpen)
  return (
    <figure className={wide ? 'cell-figure is-wide' : 'cell-figure'} aria-label={strings.label}>
      <figcaption className="visually-hidden">{strings.description}</figcaption>
      <svg
        ref={root} width={layout.width * scale} height={layout.height * scale} viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group" aria-label={strings.keys} onKeyDown={onKeyDown}
      >
        {layout.frames.map(([x, y, width, height]) => <rect key={`${x}.${y}`} className="cell-frame" x={x} y={y} width={width} height={height} rx={6} />)}
        <Wires wires={layout.wires} known={known} />
        <Knots knots={layout.knots} word={layout.word} known={known} />
        {layout.tags.map((tag) => (
          <TagView
            key={tag.of} tag={tag} room={layout.card} view={view} known={known(tag.of)} extents={extents} cell={cell} chosen={tag.of === chosen}
            strings={strings} onChoose={onChoose} onPoint={onPoint} onOpen={onOpen}
          />
        ))}
      </svg>
    </figure>
  )
}

/** Full tint of values and of gradients: the same in all cards, so that they can be compared. x has its own, it is data. */
function extentsOf({ quantities }: InsideView) {
  const largest = (part: 'value' | 'gradient') => Math.max(...Object.entries(quantities).map(([name, one]) => (name === 'x' || one.rows === 1 ? 0 : largestSize(one[part]))))
  return { value: largest('value'), gradient: largest('gradient'), x: largestSize(quantities.x?.value ?? []) }
}
