/** Where the marks of the moments stand on the playback bar: the forward row, and under it the way back. Numbers only. */

import type { Moment } from '../../trace/contract/moments.ts'

export interface MarkPlace {
  index: number
  moment: Moment
  row: 'forward' | 'backward'
  /** Shares of the bar's width, 0…1. */
  left: number
  width: number
}

/** Widths of marks, in feeds. */
const WIDTHS: Partial<Record<Moment['kind'], number>> = { data: 0.62, feed: 1, read: 0.86, loss: 0.62 }

/** Forward marks stand in their order; each backward mark under its feed, the update under what comes after the feeds. */
export function markPlaces(moments: Moment[]): MarkPlace[] {
  const forward = forwardPlaces(moments)
  const feeds = new Map(forward.map((place) => [keyOf(place.moment), place]))
  const lastFeed = Math.max(0, ...forward.filter((p) => p.moment.kind === 'feed').map((p) => p.left + p.width))
  return moments.flatMap((moment, index): MarkPlace[] => {
    if (moment.kind === 'back') {
      const above = feeds.get(keyOf({ ...moment, kind: 'feed' }))
      return above === undefined ? [] : [{ ...above, index, moment, row: 'backward' }]
    }
    if (moment.kind === 'update') return [{ index, moment, row: 'backward', left: lastFeed, width: 1 - lastFeed }]
    return forward.filter((place) => place.index === index)
  })
}

function forwardPlaces(moments: Moment[]): MarkPlace[] {
  const all = moments.map((moment, index) => ({ moment, index, wide: WIDTHS[moment.kind] ?? 0 })).filter(({ wide }) => wide > 0)
  const total = all.reduce((sum, { wide }) => sum + wide, 0)
  let left = 0
  return all.map(({ moment, index, wide }) => {
    const place: MarkPlace = { index, moment, row: 'forward', left: left / total, width: wide / total }
    left += wide
    return place
  })
}

function keyOf(moment: Moment): string {
  return 'direction' in moment ? `${moment.kind}.${moment.direction}.${moment.step}` : moment.kind
}

/** Where the playhead stands: a moment's work is done at the far edge of its mark, which on the way back is the left one. */
export function playhead(places: MarkPlace[], position: number): { row: MarkPlace['row']; at: number } {
  const index = Math.max(0, Math.ceil(position))
  const place = places.find((p) => p.index === index)
  if (place === undefined) return { row: 'forward', at: 0 }
  const done = 1 - (index - position)
  const rightToLeft = place.moment.kind === 'back'
  return { row: place.row, at: place.left + place.width * (rightToLeft ? 1 - done : done) }
}

/** The position under a point of the bar, for dragging; null where no mark is. */
export function positionAt(places: MarkPlace[], row: MarkPlace['row'], at: number): number | null {
  const place = places.find((p) => p.row === row && at >= p.left && at <= p.left + p.width)
  return place === undefined ? null : place.index
}
