import { describe, expect, it } from 'vitest'
import { addingMarks } from '../../../src/figures/data/adding.ts'
import { hasRoom } from '../../../src/figures/data/marks.ts'
import type { Mark, Room } from '../../../src/figures/data/marks.ts'
import { ringsMarks } from '../../../src/figures/data/rings.ts'
import { sequenceMarks } from '../../../src/figures/data/sequence.ts'
import { stepWindow } from '../../../src/figures/data/step-window.ts'
import { waveMarks } from '../../../src/figures/data/wave.ts'

const ROOMS: Room[] = [{ width: 310, height: 117, text: 13 }, { width: 260, height: 96, text: 12 }, { width: 420, height: 234, text: 26 }]
const BANDS = [{ inner: 0, outer: 0.4 }, { inner: 0.8, outer: 1.2 }, { inner: 1.6, outer: 2 }]
const time = (t: number) => `t = ${t}`

const wave = (steps: number, made: number, room: Room) => waveMarks({ answers: Array.from({ length: steps }, (_, step) => ({ step, target: [Math.sin(step)], said: step < made ? [3 * Math.cos(step)] : null })), steps, target: 'target', said: 'prediction', time }, room)
const sum = (said: number | null, room: Room) => addingMarks({ values: [0.2, 0.9, 0.4, 0.7], marked: [{ step: 1, value: 0.9 }, { step: 3, value: 0.7 }], target: 1.6, said, number: (n) => n.toFixed(2), sum: 'sum', answer: 'said' }, room)
const bits = (steps: number, made: number, room: Room) => sequenceMarks({ read: Array.from({ length: steps }, (_, t) => String(t % 2)), asked: Array.from({ length: steps }, () => '1'), said: Array.from({ length: steps }, (_, t) => (t < made ? String(t % 2) : null)), around: steps - 1, readHead: 'read', saidHead: 'said', time }, room)
const rings = (said: number | null, room: Room) => ringsMarks({ points: [{ x: 2, y: 0, ring: 2, said }, { x: 0, y: -2, ring: 2, said }, { x: 0.1, y: 0, ring: 0, said }], bands: BANDS, follow: 0, names: ['ring 1', 'ring 2', 'ring 3'], lies: 'filled: where it lies', said: 'outline: what is said' }, room)

const corners = (mark: Mark): [number, number][] => {
  if (mark.kind === 'box') return [[mark.x, mark.y], [mark.x + mark.width, mark.y + mark.height]]
  if (mark.kind === 'line') return mark.points.flatMap((x, i): [number, number][] => (i % 2 === 0 ? [[x, mark.points[i + 1]!]] : []))
  if (mark.kind === 'glyph') return [[mark.x - mark.radius, mark.y - mark.radius], [mark.x + mark.radius, mark.y + mark.radius]]
  return mark.kind === 'text' ? [[mark.x, mark.y]] : [[mark.x - mark.outer, mark.y - mark.outer], [mark.x + mark.outer, mark.y + mark.outer]]
}
const boxes = (marks: Mark[]) => marks.filter((mark) => mark.kind === 'box')

describe('the figures of the data', () => {
  it.each(ROOMS.map((room) => [`${room.width} × ${room.height}`, room] as const))('stay inside %s', (_, room) => {
    const all = [wave(20, 20, room), wave(200, 7, room), sum(1.9, room), sum(-0.3, room), bits(9, 4, room), bits(300, 300, room), rings(2, room), rings(null, room)]
    all.forEach((marks, index) => {
      for (const mark of marks) {
        for (const [x, y] of corners(mark)) {
          const where = `${index}: ${JSON.stringify(mark)}`
          expect(Number.isFinite(x) && Number.isFinite(y), where).toBe(true)
          expect(x, where).toBeGreaterThanOrEqual(-1)
          expect(x, where).toBeLessThanOrEqual(room.width + 1)
          expect(y, where).toBeGreaterThanOrEqual(-1)
          expect(y, where).toBeLessThanOrEqual(room.height + 1)
        }
      }
    })
  })

  it.each([12, 13, 26])('have no size below nothing in the smallest room for type of %i px', (text) => {
    const room = { width: 12 * text, height: 4 * text, text }
    expect(hasRoom(room)).toBe(true)
    expect(hasRoom({ ...room, height: 4 * text - 1 })).toBe(false)
    for (const mark of [...wave(20, 20, room), ...sum(1.9, room), ...bits(300, 300, room), ...rings(2, room)]) {
      const sizes = mark.kind === 'box' ? [mark.width, mark.height] : mark.kind === 'glyph' ? [mark.radius] : mark.kind === 'band' ? [mark.inner, mark.outer - mark.inner] : []
      expect(sizes.every((size) => size >= 0), JSON.stringify(mark)).toBe(true)
    }
  })

  it('shows nothing that has not been read', () => {
    const room = ROOMS[0]!
    const said = (marks: Mark[]) => marks.filter((mark) => mark.kind !== 'text' && mark.kind !== 'band' && (mark.look === 'said' || mark.look === 'wrong')).length
    expect(said(wave(20, 0, room))).toBe(0)
    expect(said(sum(null, room))).toBe(0)
    expect(said(bits(9, 0, room))).toBe(0)
    expect(said(bits(9, 4, room))).toBe(4)
    expect(said(rings(null, room))).toBe(1)
  })

  it('marks wrong answers by shape, with what was asked for below', () => {
    const marks = bits(4, 4, ROOMS[0]!)
    expect(boxes(marks).filter(({ look }) => look === 'wrong').map(({ text }) => text)).toEqual(['0', '0'])
    expect(boxes(marks).filter(({ look }) => look === 'said').map(({ text }) => text)).toEqual(['1', '1'])
    const pointed = rings(1, ROOMS[0]!).filter((mark) => mark.kind === 'glyph' && mark.look === 'wrong')
    expect(pointed).toHaveLength(3)
    expect(pointed.every((mark) => mark.kind === 'glyph' && mark.glyph === 'square')).toBe(true)
  })

  it('boxes of a sequence do not touch', () => {
    for (const room of ROOMS) {
      const list = boxes(bits(9, 9, room))
      list.forEach((a, i) => list.slice(i + 1).forEach((b) => expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true)))
    }
  })

  it('the sum of the target is as high as both marked bars', () => {
    const marks = boxes(sum(null, ROOMS[0]!))
    const height = (look: string) => marks.filter((mark) => mark.look === look).reduce((all, mark) => all + mark.height, 0)
    expect(height('target')).toBeCloseTo(height('given'), 6)
  })
})

describe('a window of the steps', () => {
  it('shows all where they fit, else those around the current one', () => {
    expect(stepWindow(9, 3, 270, 18)).toMatchObject({ from: 0, count: 9 })
    expect(stepWindow(300, 150, 270, 18)).toMatchObject({ from: 143, count: 15 })
    expect(stepWindow(300, 299, 270, 18)).toMatchObject({ from: 285, count: 15 })
  })
})
