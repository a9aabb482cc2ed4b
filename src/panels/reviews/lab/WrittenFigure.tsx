/** The probability after each timestep of a written review, padding included. */

import { useRef } from 'react'
import { ReviewCurves } from '../../../figures/review-curves/ReviewCurves.tsx'
import type { Reading } from '../../../store/reviews-lab-state.ts'
import { percentText } from '../../../text/reviews-lab.ts'
import { useFigureRoom } from '../../useFigureRoom.ts'
import { useLabSay } from './useLab.ts'

export function WrittenFigure({ reading: { along, found } }: { reading: Reading }) {
  const say = useLabSay()
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  const steps = along.length
  const points = Array.from(along).flatMap((share, t) => [t + 1, share])
  const summary = say('write.summary', { first: percentText(along[0] ?? NaN), last: percentText(along[steps - 1] ?? NaN) })
  return (
    <div className="lab-figure is-low" ref={room}>
      {size.width > 0 && (
        <ReviewCurves
          curves={[{ key: 'answer', letter: '', label: say('write.figure'), points }]} lines={[{ value: 0.5, words: say('write.half'), at: 'left', below: true }]}
          domain={{ x: [1, steps], y: [0, 1] }} at={found.at > 0 ? found.at + 1 : null}
          xTicks={[{ value: 1, words: say('write.first') }, { value: steps, words: say('write.last', { steps }) }]} yTicks={[0, 0.5, 1].map((value) => ({ value, words: `${100 * value} %` }))}
          room={size} label={say('write.figure')} summary={summary}
        />
      )}
    </div>
  )
}
