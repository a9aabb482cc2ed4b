import { describe, expect, it } from 'vitest'
import { hitAt } from '../../../src/figures/stage/hit.ts'
import { cornersOf } from '../../../src/figures/stage/focus.ts'
import type { CellRef } from '../../../src/trace/contract/tensors.ts'
import { chart, isRibbon } from './charts.ts'

const size = { width: 700, height: 500 }
const at = (parts: Parameters<typeof cornersOf>[0], cell: CellRef) => {
  const corners = cornersOf(parts, cell)
  if (!corners) throw new Error(`no ${cell.tensor}`)
  return [corners.reduce((a, [x]) => a + x, 0) / 4, corners.reduce((a, [, y]) => a + y, 0) / 4] as const
}

describe('what lies under a point', () => {
  it('is the cell whose outline is drawn there, for every cell of the current state', () => {
    const { parts } = chart({}, 3, 1, size)
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 5; column++) {
        const cell = { tensor: 'h.l0.fwd', step: 2, row, column }
        expect(hitAt(parts, ...at(parts, cell), 0)?.cell).toEqual(cell)
      }
    }
  })

  it('is the shown example where the chart is flat, and a weight on its card', () => {
    const { parts } = chart({}, 3, 0, size)
    expect(hitAt(parts, ...at(parts, { tensor: 'x', step: 2, row: 0, column: 1 }), 2)?.cell).toEqual({ tensor: 'x', step: 2, row: 2, column: 1 })
    const weight = { tensor: 'Wh.l0.fwd', step: null, row: 3, column: 1 }
    expect(hitAt(parts, ...at(parts, weight), 0)?.cell).toEqual(weight)
  })

  it('has no number where nothing is computed yet', () => {
    const { parts } = chart({}, 3, 1, size)
    const hit = hitAt(parts, ...at(parts, { tensor: 'h.l0.fwd', step: 4, row: 1, column: 1 }), 0)
    expect(hit?.part.id).toBe('h.l0.fwd.5')
    expect(hit?.cell).toBeNull()
  })

  it('is an arrow on its strand, a stamp on its plate, nothing beside them', () => {
    const { parts } = chart({}, 3, 1, size)
    const arrow = parts.filter(isRibbon).find(({ id }) => id === 'Wx.l0.fwd@3')
    const [x = 0, y0 = 0, , y1 = 0] = arrow?.geo ?? []
    expect(hitAt(parts, x, y0 * 0.9 + y1 * 0.1, 0)?.part.id).toBe('Wx.l0.fwd@3')
    const stamp = parts.find(({ id }) => id === 'stamp:Wh.l0.fwd@2')
    expect(hitAt(parts, stamp?.geo[0] ?? 0, stamp?.geo[1] ?? 0, 0)?.part).toBe(stamp)
    expect(hitAt(parts, 690, 250, 0)).toBeNull()
  })

  it('names steps of a block of pushed-together steps', () => {
    const { parts } = chart({ steps: 55 }, 30, 1, size)
    const block = parts.find((part) => part.id === 'h.l0.fwd.before')
    if (block?.kind !== 'block') throw new Error('no block')
    const [x = 0, y = 0, front = 0, unit = 0] = block.geo
    expect(hitAt(parts, x + (front * 3.5) / block.count, y + unit * 1.5, 2)?.cell).toEqual({ tensor: 'h.l0.fwd', step: block.from + 3, row: 2, column: 1 })
  })
})
