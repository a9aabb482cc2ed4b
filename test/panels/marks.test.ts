// The marks of the playback bar: one for each moment, backward marks under their forward marks.
import { expect, test } from 'vitest'
import { labelLength } from '../../src/panels/playback/mark-label.ts'
import { markPlaces, playhead, positionAt } from '../../src/panels/playback/mark-places.ts'
import { momentsOf } from '../../src/trace/contract/moments.ts'
import { SIZES, fakeShape } from './fake-app.ts'

const shapes = [
  fakeShape(SIZES),
  fakeShape({ ...SIZES, steps: 55 }),
  { ...fakeShape(SIZES), architecture: { ...fakeShape(SIZES).architecture, directions: 2 as const } },
  { ...fakeShape(SIZES), schedule: { ...fakeShape(SIZES).schedule, reads: [0, 1, 2, 3, 4, 5], readsFinal: false } },
]

test.each(shapes)('one mark for each moment, inside the bar, without overlap in a row', (shape) => {
  const moments = momentsOf(shape)
  const places = markPlaces(moments)
  expect(places.map((place) => place.index).sort((a, b) => a - b)).toEqual(moments.map((_, i) => i))
  for (const row of ['forward', 'backward'] as const) {
    const ends = places.filter((place) => place.row === row).sort((a, b) => a.left - b.left)
    ends.forEach((place, i) => {
      expect(place.left).toBeGreaterThanOrEqual((ends[i - 1]?.left ?? 0) + (ends[i - 1]?.width ?? 0) - 1e-9)
      expect(place.left + place.width).toBeLessThanOrEqual(1 + 1e-9)
    })
  }
})

test.each(shapes)('each backward mark stands under its forward mark', (shape) => {
  const places = markPlaces(momentsOf(shape))
  for (const place of places) {
    const { moment } = place
    if (moment.kind !== 'back') continue
    const above = places.find(({ moment: m }) => m.kind === 'feed' && m.step === moment.step && m.direction === moment.direction)
    expect(above).toMatchObject({ left: place.left, width: place.width })
  }
})

test('the playhead goes right on the way forward and left on the way back', () => {
  const places = markPlaces(momentsOf(fakeShape(SIZES)))
  const at = (position: number) => playhead(places, position).at
  expect([at(1), at(1.5), at(2)]).toEqual([at(1), at(1.5), at(2)].sort((a, b) => a - b))
  const back = places.findIndex((place) => place.moment.kind === 'back')
  expect(at(back + 1)).toBeLessThan(at(back + 0.5))
  expect(playhead(places, back).row).toBe('backward')
})

test('a point of the bar is the moment whose mark is there', () => {
  const places = markPlaces(momentsOf(fakeShape(SIZES)))
  for (const { index, row, left, width } of places) expect(positionAt(places, row, left + width / 2)).toBe(index)
  expect(positionAt(places, 'backward', 0.01)).toBeNull()
})

test.each([
  ['1280 px, six steps', 733 / 8.1, 14, 6, 'full'],
  ['1280 px, twelve steps', 733 / 14.1, 14, 12, 'short'],
  ['a phone, six steps', 366 / 8.1, 12, 6, 'short'],
  ['a phone, twelve steps', 366 / 14.1, 12, 12, 'short'],
  ['a phone, twelve steps, twice the type', 366 / 14.1, 24, 12, 'none'],
  ['fifty-five steps', 733 / 57, 14, 55, 'none'],
] as const)('labels as long as the marks are wide: %s', (_, width, text, steps, length) => {
  expect(labelLength({ step: width, batch: width * 0.62 }, text, steps, false)).toBe(length)
})

test('no label is long where the batch’s would be cut off', () => {
  expect(labelLength({ step: 62, batch: 38 }, 14, 8, false)).toBe('short')
})
