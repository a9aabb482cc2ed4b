/** The sliders "Moment" and "Speed". */

import { useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'
import { useStatus } from '../useStatus.ts'

export function MomentSlider() {
  const say = useSay()
  const status = useStatus()
  const moment = useApp((app) => app.moment)
  const last = useApp((app) => Math.max(0, app.moments.length - 1))
  const goTo = useApp((app) => app.actions.goTo)
  return (
    <label className="slider">
      <span>{say('playback.moment')}</span>
      <input
        type="range"
        aria-label={say('playback.moment')}
        min={0}
        max={last}
        disabled={last === 0}
        step={1}
        value={moment}
        aria-valuetext={say('playback.momentValue', { moment, last, status })}
        onChange={(event) => goTo(Number(event.target.value))}
      />
      <output>{moment}</output>
    </label>
  )
}

/** Steps of the speed slider, in moments a second. */
const SPEEDS = [0.25, 0.5, 1, 2, 4, 8]

export function SpeedSlider() {
  const say = useSay()
  const speed = useApp((app) => app.speed)
  const setSpeed = useApp((app) => app.actions.setSpeed)
  const index = SPEEDS.reduce((best, value, i) => (Math.abs(value - speed) < Math.abs((SPEEDS[best] ?? 0) - speed) ? i : best), 0)
  return (
    <label className="slider speed">
      <span>{say('playback.speed')}</span>
      <input
        type="range"
        aria-label={say('playback.speed')}
        min={0}
        max={SPEEDS.length - 1}
        step={1}
        value={index}
        aria-valuetext={say('playback.speedValue', { speed })}
        onChange={(event) => setSpeed(SPEEDS[Number(event.target.value)] ?? 1)}
      />
      <output>{`${speed}×`}</output>
    </label>
  )
}
