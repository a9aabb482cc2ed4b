/** One mark for each moment, for pointers: click or drag. The slider "Moment" is the same for keys and screen readers. */

import { useMemo, useRef } from 'react'
import type { PointerEvent } from 'react'
import { useApp } from '../../store/useApp.ts'
import { useSize } from '../useSize.ts'
import { useSay } from '../text/useSay.ts'
import { shapeOf } from '../shape.ts'
import { Playhead } from './Playhead.tsx'
import { markLabel } from './mark-label.ts'
import { markPlaces, positionAt } from './mark-places.ts'

/** Narrower marks, in px, are ticks without words. */
const ROOM_FOR_WORDS = 58

export function Marks() {
  const bar = useRef<HTMLDivElement>(null)
  const { width } = useSize(bar)
  const moments = useApp((app) => app.moments)
  const places = useMemo(() => markPlaces(moments), [moments])
  const { goTo } = useApp((app) => app.actions)
  const narrowest = Math.min(1, ...places.filter((p) => p.moment.kind === 'feed').map((p) => p.width))
  const words = width * narrowest >= ROOM_FOR_WORDS
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if ((event.buttons & 1) === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    const row = event.clientY - box.top < box.height / 2 ? 'forward' : 'backward'
    const index = positionAt(places, row, (event.clientX - box.left) / box.width)
    if (index !== null) goTo(index)
  }
  const start = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    follow(event)
  }
  return (
    <div className="marks" data-words={words} aria-hidden="true" ref={bar} onPointerDown={start} onPointerMove={follow}>
      {places.map((place) => (
        <Mark key={place.index} {...place} words={words} />
      ))}
      <Playhead places={places} />
    </div>
  )
}

type MarkProps = ReturnType<typeof markPlaces>[number] & { words: boolean }

function Mark({ index, moment, row, left, width, words }: MarkProps) {
  const say = useSay()
  const where = useApp((app) => (app.moment === index ? 'now' : app.moment > index ? 'done' : 'later'))
  const twoDirections = useApp((app) => shapeOf(app)?.architecture.directions === 2)
  const label = markLabel(say, moment, twoDirections)
  return (
    <span className="mark" data-kind={moment.kind} data-row={row} data-where={where} title={label} style={{ left: `${left * 100}%`, width: `${width * 100}%` }}>
      {words && <span>{label}</span>}
    </span>
  )
}
