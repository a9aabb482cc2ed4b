import { describe, expect, it } from 'vitest'
import { rightOf } from '../../../src/marks/slab.ts'
import { slabOf } from '../../../src/figures/stage/layouts/frame.ts'
import { captionLines, panelFrame, panelsOf } from '../../../src/figures/stage/layouts/panels.ts'
import { panelParts, panelPosition } from '../../../src/figures/stage/overview/panel-parts.ts'
import type { Part, Size } from '../../../src/figures/stage/parts.ts'
import { timelineOf } from '../../../src/figures/stage/timeline.ts'
import { momentsOf } from '../../../src/trace/contract/moments.ts'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import { isCard, isRibbon, outline, overlap, strands } from './charts.ts'

const MODES = [
  { mode: 'one_to_one', steps: 1 },
  { mode: 'one_to_many', steps: 3 },
  { mode: 'many_to_one', steps: 3 },
  { mode: 'many_to_many_encdec', steps: 5 },
  { mode: 'many_to_many_synced', steps: 3 },
] as const
const SHAPES = MODES.map(({ mode, steps }) => shapeOf({ batch: 3, steps, features: 2, hidden: 6, outputs: 7, mode }))
const TITLES = [12, 13, 13, 14, 23]
const SIZES: Record<string, Size> = { projector: { width: 1026, height: 560 }, large: { width: 1500, height: 840 }, phone: { width: 390, height: 520 } }

function everyPanel(check: (parts: Part[], where: string, box: { width: number; height: number }) => void) {
  for (const [name, size] of Object.entries(SIZES)) {
    const panels = panelsOf(SHAPES, TITLES, size, 0)
    for (const depth of [0, 0.5, 1]) {
      SHAPES.forEach((shape, index) => {
        const moments = momentsOf(shape)
        const last = moments.findIndex(({ kind }) => kind === 'loss') - 1
        for (let moment = 0; moment <= last; moment++) check(panelParts({ shape, moments, moment, depth }, panels, panels.boxes[index]!), `${name}, panel ${index}, depth ${depth}, moment ${moment}`, panels.boxes[index]!)
      })
    }
  }
}

describe('the overview', () => {
  it('keeps its panels apart and inside the sheet', () => {
    for (const size of Object.values(SIZES)) {
      const { boxes } = panelsOf(SHAPES, TITLES, size, 0)
      for (const [index, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(size.width)
        expect(box.y + box.height).toBeLessThanOrEqual(size.height + 1e-6)
        const before = boxes[index - 1]
        if (before && before.y === box.y) expect(box.x).toBeGreaterThan(before.x + before.width)
      }
    }
  })

  it.each([[320, 60], [200, 20], [1280, 1]])('has no height below nothing in a window of %i × %i', (width, height) => {
    const panels = panelsOf(SHAPES, TITLES, { width, height }, 1)
    SHAPES.forEach((shape, index) => {
      const parts = panelParts({ shape, moments: momentsOf(shape), moment: 1, depth: 1 }, panels, panels.boxes[index]!)
      for (const card of parts.filter(isCard)) expect(card.geo[3], card.id).toBeGreaterThan(0)
    })
  })

  it('breaks the words below a panel before they reach the next one, and loses none', () => {
    const captions = ['image → class', 'image → caption', 'review → sentiment', 'sentence → translation', 'video → labels'].map((used) => ['X (4, 3, 2)', 'Y (4, 3, 5)', used])
    for (const [name, size] of Object.entries({ ...SIZES, tall: { width: 390, height: 608 } })) {
      const { boxes, lines, measures } = panelsOf(SHAPES, TITLES, size, 0)
      boxes.forEach((box, index) => {
        const broken = captionLines(captions[index]!, box)
        expect(broken.every((line) => line.length <= box.letters), `${name} ${broken.join('|')}`).toBe(true)
        expect(broken.join(' ')).toBe(captions[index]!.join(' '))
        const next = boxes.find((other) => other.y === box.y && other.x > box.x)
        expect(box.x + box.letters * measures.small * 0.54).toBeLessThan(next ? next.x : size.width)
        if (lines > 0) expect(broken.length, name).toBeLessThanOrEqual(lines)
      })
    }
  })

  it('has all panels and titles inside at every size of type, with steps that can be seen', () => {
    for (const titles of [[12, 13, 13, 14, 22], [9, 16, 16, 23, 13]]) for (const size of [{ width: 1280, height: 646 }, { width: 1280, height: 538 }, { width: 1920, height: 807 }, { width: 1024, height: 600 }]) for (const presenting of [16, 24, 34, 50, 75]) {
      const where = `${titles.join()} in ${size.width} × ${size.height}, type ${presenting}`
      const { boxes, measures, pitch } = panelsOf(SHAPES, titles, size, presenting, 5)
      boxes.forEach(({ x }, index) => {
        const next = boxes[index + 1]
        expect(x + titles[index]! * measures.font * 0.56, where).toBeLessThan(next ? next.x - measures.font * 0.4 : size.width)
      })
      expect(pitch, where).toBeGreaterThan(size.width < 1280 ? 20 : 35)
    }
  })

  it('has room for the word at the handle beside the last state, however short the last title is', () => {
    for (const [titles, handle] of [[TITLES, 4], [[9, 16, 16, 23, 13], 5], [[4, 4, 4, 4, 4], 8]] as const) {
      for (const size of [SIZES.projector!, SIZES.large!]) {
        const panels = panelsOf(SHAPES, titles, size, 0, handle)
        const [box, shape] = [panels.boxes.at(-1)!, SHAPES.at(-1)!]
        const frame = panelFrame(shape, timelineOf([], 0, 3), panels, box, 0)
        const slab = slabOf(frame, frame.rows.find(({ kind }) => kind === 'h')!, 2)
        expect(box.x + rightOf(slab) + 34 + handle * panels.measures.small * 0.66, `${titles.join()} in ${size.width}`).toBeLessThan(size.width)
      }
    }
  })

  it('draws the rectangles of the chart: 1/1/1, 1/3/3, 3/3/1, 3/5/3, 3/3/3', () => {
    const panels = panelsOf(SHAPES, TITLES, SIZES['projector']!, 0)
    const counts = SHAPES.map((shape, index) => {
      const moments = momentsOf(shape)
      const cards = panelParts({ shape, moments, moment: moments.length - 1, depth: 0 }, panels, panels.boxes[index]!).filter(isCard)
      return ['x', 'h.l0.fwd', 'y'].map((tensor) => cards.filter((card) => card.tensor === tensor && (card.look === 'values' || card.look === 'empty')).length)
    })
    expect(counts).toEqual([[1, 1, 1], [1, 3, 3], [3, 3, 1], [3, 5, 3], [3, 3, 3]])
  })

  it('has finite numbers, no id twice, no slab over another, all inside its panel', () => {
    everyPanel((parts, where, box) => {
      expect(new Set(parts.map(({ id }) => id)).size, where).toBe(parts.length)
      expect(parts.every(({ geo }) => geo.every(Number.isFinite)), where).toBe(true)
      const cards = parts.filter(isCard).map(outline)
      cards.forEach((a, index) => expect(cards.slice(index + 1).some((b) => overlap(a, b)), where).toBe(false))
      for (const [x, y] of cards.flat()) {
        expect(x, where).toBeGreaterThan(-6)
        expect(x, where).toBeLessThan(box.width + 6)
        expect(y, where).toBeGreaterThan(0)
        expect(y, where).toBeLessThan(box.height)
      }
    })
  })

  it('its arrows join what they claim', () => {
    everyPanel((parts, where) => {
      for (const ribbon of parts.filter(isRibbon)) {
        for (const strand of strands(ribbon)) {
          const [[ax, ay], [bx, by]] = [strand[0]!, strand.at(-1)!]
          const long = Math.hypot(bx - ax, by - ay)
          expect(long, `${where} ${ribbon.id}`).toBeGreaterThan(4)
          expect(ribbon.id.startsWith('Wh') ? bx - ax : ay - by, `${where} ${ribbon.id}`).toBeGreaterThan(3)
        }
      }
    })
  })
})

describe('the common clock', () => {
  it('takes every panel through the same timesteps, with what is read there', () => {
    for (const shape of SHAPES) {
      const moments = momentsOf(shape)
      for (let t = 1; t <= 5; t++) {
        const at = moments[panelPosition(moments, t)]!
        expect(['feed', 'read']).toContain(at.kind)
        expect('step' in at && at.step).toBe(Math.min(t, shape.schedule.steps) - 1)
      }
      expect(panelPosition(moments, 0)).toBe(0)
    }
  })

  it('moves without jumps', () => {
    const moments = momentsOf(SHAPES[4]!)
    for (let p = 0; p < 5; p += 0.01) expect(Math.abs(panelPosition(moments, p + 0.01) - panelPosition(moments, p))).toBeLessThan(0.05)
  })
})
