/** One mark for each moment, for pointers: click or drag. The slider "Moment" is the same for keys and screen readers. */

import { useMemo, useRef } from 'react'
import type { PointerEvent } from 'react'
import { useApp } from '../../store/useApp.ts'
import { useFigureRoom } from '../useFigureRoom.ts'
import { useSay } from '../text/useSay.ts'
import { shapeOf } from '../shape.ts'
import { Playhead } from './Playhead.tsx'
import { labelLength, markLabel } from './mark-label.ts'
import type { LabelLength } from './mark-label.ts'
import { markPlaces, positionAt } from './mark-places.ts'

export function Marks() {
  const bar = useRef<HTMLDivElement>(null)
  const { width, text } = useFigureRoom(bar)
  const moments = useApp((app) => app.moments)
  const places = useMemo(() => markPlaces(moments), [moments])
  const { goTo } = useApp((app) => app.actions)
  const twoDirections = useApp((app) => shapeOf(app)?.architecture.directions === 2)
  const steps = useApp((app) => shapeOf(app)?.schedule.steps ?? 1)
  const words = labelLength(widthsOf(places, width), text, steps, twoDirections)
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
        <Mark key={place.index} {...place} words={words} twoDirections={twoDirections} />
      ))}
      <Playhead places={places} />
    </div>
  )
}

/** Of the narrowest marks, px. */
function widthsOf(places: ReturnType<typeof markPlaces>, width: number) {
  const least = (...kinds: string[]) => width * Math.min(1, ...places.filter(({ moment }) => kinds.includes(moment.kind)).map((place) => place.width))
  return { step: least('feed', 'read'), batch: least('data') }
}

type MarkProps = ReturnType<typeof markPlaces>[number] & { words: LabelLength; twoDirections: boolean }

function Mark({ index, moment, row, left, width, words, twoDirections }: MarkProps) {
  const say = useSay()
  const overview = useApp((app) => app.overview !== null)
  const where = useApp((app) => (app.moment === index ? 'now' : app.moment > index ? 'done' : 'later'))
  return (
    <span className="mark" data-kind={moment.kind} data-row={row} data-where={where} data-tip={markLabel(say, moment, twoDirections)} style={{ left: `${left * 100}%`, width: `${width * 100}%` }}>
      {words !== 'none' && <span>{overview && moment.kind === 'feed' ? say('playback.marks.step', { t: moment.step + 1 }) : markLabel(say, moment, twoDirections, words)}</span>}
    </span>
  )
}
