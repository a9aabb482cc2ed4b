/** One number of the picture: its name, its card, and for the chosen example and unit its value with the gradient below. */

import { sixDigits, shortNumber } from '../../marks/digits.ts'
import type { InsideView, Quantity, QuantityName } from '../../trace/contract/inside.ts'
import { TagCard } from './TagCard.tsx'
import type { Known } from './layouts/layout.ts'
import { LINE_HEIGHT } from './layouts/parts.ts'
import type { CellLayout, Tag } from './layouts/parts.ts'
import type { CellPlaceInCard } from './place.ts'
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
  const { of, box, card } = tag
  const one = view.quantities[of]
  if (!one) return null
  const ended = one.rows > 1 && view.ended.includes(cell.row)
  const at = ended ? null : placeIn(one, of, cell)
  const value = numberAt(one.value, known.value ? at : null)
  const gradient = numberAt(one.gradient, known.gradient ? at : null)
  const name = strings.number(of, six(value), six(gradient))
  return (
    <g className={`cell-tag role-${of === 'x' ? 'input' : 'state'}${chosen ? ' is-chosen' : ''}`} role="button" aria-label={name} aria-pressed={chosen} data-of={of} tabIndex={chosen ? 0 : -1} onClick={() => onChoose(of)}>
      <rect className="tag-box" x={box[0]} y={box[1]} width={box[2]} height={box[3]} rx={5} />
      <TagName tag={tag} text={strings.symbol(of)} onOpen={onOpen} />
      {card && <TagCard at={card} room={room} one={one} known={known} extents={of === 'x' ? { ...extents, value: extents.x } : extents} ended={view.ended} cell={cell} onPoint={onPoint} />}
      {ended && !tag.gradientOnly ? <text className="tag-ended" {...textAt(tag.numbers, 0)}>{strings.ended}</text> : <Numbers tag={tag} value={value} gradient={gradient} />}
    </g>
  )
}

/** The value, and below it (or in its place) the gradient. */
function Numbers({ tag: { numbers, oneLine, gradientOnly }, value, gradient }: { tag: Tag; value: number | null; gradient: number | null }) {
  const both = !oneLine && !gradientOnly
  return (
    <>
      {value !== null && !gradientOnly && (both || gradient === null) && <text className="tag-value" {...textAt(numbers, 0)}>{shortNumber(value)}</text>}
      {gradient !== null && <text className="tag-gradient" {...textAt(numbers, both ? LINE_HEIGHT : 0)}>{shortNumber(gradient)}</text>}
    </>
  )
}

const numberAt = (numbers: ArrayLike<number>, at: number | null) => (at === null ? null : (numbers[at] ?? null))
const six = (number: number | null) => (number === null ? null : sixDigits(number).text)

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
      <rect className="stamp-plate" x={left} y={name.y - 18} width={width} height={24} rx={4} />
      <rect className={`role-${opens === 'Wx' ? 'input' : 'state'} role-fill`} x={left} y={name.y - 18} width={4} height={24} />
      <text className="tag-name" x={left + width / 2 + 2} y={name.y} textAnchor="middle">{text}</text>
    </g>
  )
}
