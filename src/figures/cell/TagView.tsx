/** One number of the picture: its name, its card, and for the chosen example and unit its value with the gradient below. */

import { sixDigits, shortNumber } from '../../marks/digits.ts'
import type { InsideView, Quantity, QuantityName } from '../../trace/contract/inside.ts'
import { TagCard } from './TagCard.tsx'
import type { CellPlaceInCard } from './CellFigure.tsx'
import type { Known } from './layouts/layout.ts'
import { LINE_HEIGHT } from './layouts/parts.ts'
import type { CellLayout, Tag } from './layouts/parts.ts'
import type { CellStrings } from './strings.ts'

export interface TagViewProps {
  tag: Tag
  room: CellLayout['card']
  view: InsideView
  known: Known
  extents: { value: number; gradient: number; x: number }
  cell: CellPlaceInCard
  chosen: boolean
  strings: CellStrings
  onChoose(of: QuantityName): void
  onPoint(cell: CellPlaceInCard): void
  onOpen(of: QuantityName, weights: 'Wx' | 'Wh'): void
}

export function TagView({ tag, room, view, known, extents, cell, chosen, strings, onChoose, onPoint, onOpen }: TagViewProps) {
  const { of, box, card, numbers } = tag
  const one = view.quantities[of]
  if (!one) return null
  const ended = one.rows > 1 && view.ended.includes(cell.row)
  const at = placeIn(one, of, cell)
  const value = known.value && at !== null && !ended ? (one.value[at] ?? null) : null
  const gradient = known.gradient && at !== null && !ended ? (one.gradient[at] ?? null) : null
  const name = strings.number(of, value === null ? null : sixDigits(value).text, gradient === null ? null : sixDigits(gradient).text)
  return (
    <g className={`cell-tag role-${of === 'x' ? 'input' : 'state'}${chosen ? ' is-chosen' : ''}`} role="button" aria-label={name} aria-pressed={chosen} data-of={of} tabIndex={chosen ? 0 : -1} onClick={() => onChoose(of)}>
      <rect className="tag-box" x={box[0]} y={box[1]} width={box[2]} height={box[3]} rx={5} />
      <TagName tag={tag} text={strings.symbol(of)} onOpen={onOpen} />
      {card && <TagCard at={card} room={room} one={one} known={known} extents={of === 'x' ? { ...extents, value: extents.x } : extents} ended={view.ended} cell={cell} onPoint={onPoint} />}
      {ended && !tag.gradientOnly && <text className="tag-ended" {...textAt(numbers, 0)}>{strings.ended}</text>}
      {value !== null && !tag.gradientOnly && !(tag.oneLine && gradient !== null) && <text className="tag-value" {...textAt(numbers, 0)}>{shortNumber(value)}</text>}
      {gradient !== null && <text className="tag-gradient" {...textAt(numbers, tag.gradientOnly || tag.oneLine ? 0 : LINE_HEIGHT)}>{shortNumber(gradient)}</text>}
    </g>
  )
}

/** Where the example and unit stand; null for x, which has features in their place. */
function placeIn({ rows, columns }: Quantity, of: QuantityName, { row, column }: CellPlaceInCard): number | null {
  return of === 'x' ? null : (rows === 1 ? 0 : row) * columns + column
}

const textAt = ({ x, y, anchor }: Tag['numbers'], down: number) => ({ x, y: y + down, textAnchor: anchor })

/** What stands for a product is a plate that opens it. */
function TagName({ tag: { of, name, opens }, text, onOpen }: { tag: Tag; text: string; onOpen: TagViewProps['onOpen'] }) {
  const label = <text className="tag-name" {...textAt(name, 0)}>{text}</text>
  if (!opens) return label
  const width = 11.6 * text.length + 14
  const left = name.anchor === 'middle' ? name.x - width / 2 : name.x - 6
  const open = (event: { stopPropagation(): void }) => {
    event.stopPropagation()
    onOpen(of, opens)
  }
  return (
    <g className={`tag-plate is-${opens}`} onClick={open}>
      <rect className="stamp-plate" x={left} y={name.y - 19} width={width} height={26} rx={4} />
      <rect className={`role-${opens === 'Wx' ? 'input' : 'state'} role-fill`} x={left} y={name.y - 19} width={4} height={26} />
      <text className="tag-name" x={left + width / 2 + 2} y={name.y} textAnchor="middle">{text}</text>
    </g>
  )
}
