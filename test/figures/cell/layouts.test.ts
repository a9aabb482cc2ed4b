// The picture of each cell's inside: every number of the cell has its place, nothing lies on something else, and it appears in order.
import { describe, expect, test } from 'vitest'
import type { CellName } from '../../../src/engine/spec.ts'
import { cardWindow } from '../../../src/figures/cell/layouts/card-window.ts'
import { cellLayout, knownAt, ranksOf } from '../../../src/figures/cell/layouts/layout.ts'
import { KNOT } from '../../../src/figures/cell/layouts/parts.ts'
import type { Knot, Tag, Wire } from '../../../src/figures/cell/layouts/parts.ts'
import { OPERATIONS } from '../../../src/trace/contract/inside.ts'
import { insideOf } from '../../../src/trace/derive/inside/inside.ts'
import { build, traced } from '../../support/networks.ts'

const CELLS: CellName[] = ['rnn_tanh', 'rnn_relu', 'lstm', 'gru']
type Box = readonly [number, number, number, number]

const overlap = ([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box) => Math.min(ax + aw, bx + bw) - Math.max(ax, bx) > 0 && Math.min(ay + ah, by + bh) - Math.max(ay, by) > 0
const LETTER = 11
/** What is written and drawn of a tag: its name as long as three letters, its card, two numbers of six digits. */
function inks({ name, card, numbers, oneLine, gradientOnly, opens }: Tag, room: { width: number; height: number }): Box[] {
  const text = (at: Tag['name'], letters: number, lines = 1): Box => [at.x - (at.anchor === 'end' ? letters * LETTER : at.anchor === 'middle' ? (letters * LETTER) / 2 : 0), at.y - 13, letters * LETTER, 14 + (lines - 1) * 19]
  return [text(name, opens ? 4 : 2), text(numbers, 6, oneLine || gradientOnly ? 1 : 2), ...(card ? [[card.x, card.y, room.width, room.height] as const] : [])]
}
const discOf = (word: number) => ({ x, y, sign }: Knot): Box => (sign.length > 1 ? [x - word, y - KNOT, 2 * word, 2 * KNOT] : [x - KNOT, y - KNOT, 2 * KNOT, 2 * KNOT])

describe.each(CELLS.flatMap((cell) => [false, true].map((wide) => ({ cell, wide }))))('$cell, wide: $wide', ({ cell, wide }) => {
  const layout = cellLayout(cell, wide)
  const view = insideOf(traced(build({ cell })).workspace, { layer: 0, direction: 'fwd', step: 1 })!

  test('every number of the cell has one tag, and a wire or a row', () => {
    expect(layout.tags.map(({ of }) => of).sort()).toEqual(Object.keys(view.quantities).sort())
    const wired = new Set(layout.wires.map(({ of }) => of))
    for (const { of, card } of layout.tags) if (card) expect(wired.has(of), of).toBe(true)
  })

  test('both products of every block open', () => {
    const blocks = OPERATIONS[cell].filter(({ op }) => op === 'matmul')
    expect(layout.tags.filter(({ opens }) => opens !== null)).toHaveLength(blocks.length)
  })

  test('names, cards, numbers and discs do not lie on each other', () => {
    const all = [
      ...layout.tags.flatMap((tag) => inks(tag, layout.card).map((box, part) => ({ of: `${tag.of} ${part}`, box }))),
      ...layout.knots.map((knot) => ({ of: `disc ${knot.id}`, box: discOf(layout.word)(knot) })),
    ]
    for (const [index, one] of all.entries()) {
      expect(one.box[0] + 1 >= 0 && one.box[1] >= -2 && one.box[0] + one.box[2] <= layout.width && one.box[1] + one.box[3] <= layout.height + 1, one.of).toBe(true)
      for (const other of all.slice(index + 1)) expect(overlap(one.box, other.box), `${one.of} on ${other.of}`).toBe(false)
    }
  })

  test('every wire begins and ends at an edge, an operation, a product, a frame or another wire', () => {
    const places: Box[] = [
      ...layout.knots.map(discOf(layout.word)), ...layout.frames,
      ...layout.tags.filter(({ opens, name }) => opens && name.anchor === 'middle').map(({ name }): Box => [name.x - 36, name.y - 26, 72, 40]),
    ]
    const near = ([x, y]: Wire['points'][number]) =>
      x <= 0 || y <= 10 || x >= layout.width || y >= layout.height || places.some((box) => overlap(box, [x - 2, y - 2, 4, 4])) || layout.wires.some(({ points }) => on(points, x, y) > 1)
    for (const { of, points } of layout.wires) for (const end of [points[0]!, points[points.length - 1]!]) expect(near(end) || joins(end), `${of} at ${end}`).toBe(true)
    function joins([x, y]: Wire['points'][number]) {
      return layout.wires.filter(({ points }) => on(points, x, y) > 0).length > 1
    }
  })

  test('values appear from what enters to h, gradients the other way', () => {
    const ranks = ranksOf(cell)
    const counted = (progress: { forward: number; backward: number }, part: 'value' | 'gradient') => layout.tags.filter(({ of }) => knownAt(cell, progress)(of)[part]).map(({ of }) => of)
    expect(counted({ forward: 0, backward: 0 }, 'value')).toEqual([])
    const first = counted({ forward: 0.01, backward: 0 }, 'value')
    expect(first).toContain('x')
    expect(first).not.toContain('h')
    expect(counted({ forward: 1, backward: 0 }, 'value')).toHaveLength(layout.tags.length)
    expect(counted({ forward: 1, backward: 0 }, 'gradient')).toEqual([])
    const last = counted({ forward: 1, backward: 0.01 }, 'gradient')
    expect(last).toContain('h')
    expect(last).not.toContain('x')
    expect(counted({ forward: 1, backward: 1 }, 'gradient')).toHaveLength(layout.tags.length)
    expect(ranks.h).toBe(Math.max(...Object.values(ranks)))
  })
})

/** How many segments of a line a point lies on. */
function on(points: Wire['points'], x: number, y: number): number {
  return points.slice(1).filter(([bx, by], index) => {
    const [ax, ay] = points[index]!
    return x >= Math.min(ax, bx) - 2 && x <= Math.max(ax, bx) + 2 && y >= Math.min(ay, by) - 2 && y <= Math.max(ay, by) + 2
  }).length
}

test('a large matrix shows the part around the chosen place', () => {
  expect(cardWindow(4, 5, { row: 2, column: 3 }, { width: 40, height: 32 })).toEqual({ row: 0, column: 0, down: 4, across: 5, size: { x: 8, y: 8 } })
  expect(cardWindow(32, 128, { row: 20, column: 127 }, { width: 40, height: 32 })).toMatchObject({ row: 16, column: 120, down: 8, across: 8 })
  expect(cardWindow(1, 5, { row: 2, column: 3 }, { width: 40, height: 32 })).toMatchObject({ row: 0, down: 1, size: { x: 8, y: 12 } })
})
