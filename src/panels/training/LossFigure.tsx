/** The loss curve of the run, with the line of always answering the mean. Choosing a point goes to that iteration.
 *  The chart and its scales load after the first screen. */

import { useMemo, useRef } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import type { LossStrings } from '../../figures/loss/LossChart.tsx'
import { shortNumber, sixDigits } from '../../marks/digits.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { Say } from '../../text/catalogue.ts'
import { useSay } from '../text/useSay.ts'
import { useCalm } from '../useCalm.ts'
import { useFigureRoom } from '../useFigureRoom.ts'

/** Between two pictures of the curve. */
const EVERY_MS = 100

const LossChart = lazily(() => import('../../figures/loss/LossChart.tsx').then((module) => module.LossChart))

export function LossFigure() {
  const say = useSay()
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  const baseline = useApp((app) => app.run.info?.baseline ?? null)
  const { points, iteration } = useCurve()
  const { goToIteration } = useActions()
  const strings = useMemo(() => lossStrings(say, points, baseline), [say, points, baseline])
  return (
    <div className="training-figure" ref={room}>
      {size.width > 0 && (
        <Boundary>
          <LossChart points={points} baseline={baseline} iteration={iteration} size={size} strings={strings} onGoTo={goToIteration} />
        </Boundary>
      )}
      <Speed />
    </div>
  )
}

/** The picture of the batch comes before a curve of thousands of points. */
function useCurve() {
  const points = useApp((app) => app.training.losses)
  const iteration = useApp((app) => app.training.running ? (app.training.iteration ?? app.iteration) : app.iteration)
  return useCalm(useMemo(() => ({ points, iteration }), [points, iteration]), EVERY_MS)
}

function Speed() {
  const say = useSay()
  const speed = useApp((app) => app.training.running ? app.training.iterationsPerSecond : null)
  return <span className="training-speed">{speed !== null && say('training.speed', { speed: Math.round(speed) })}</span>
}

function lossStrings(say: Say, points: Float64Array, baseline: number | null): LossStrings {
  const sixth = baseline !== null && Math.abs(baseline - 1 / 6) < 1e-9
  return {
    label: say('training.loss'),
    summary: points.length < 2 ? say('training.empty') : summary(say, points),
    baseline: sixth ? say('training.baseline') : say('training.baselineOther', { value: shortNumber(baseline ?? 0, 3) }),
    iterations: say('training.iterations'),
    point: (iteration, loss) => say('training.point', { iteration, loss: sixDigits(loss).text }),
    empty: say('training.empty'),
    keys: say('training.lossKeys'),
  }
}

function summary(say: Say, points: Float64Array): string {
  const last = points.length - 2
  let lowest = Infinity
  for (let i = 1; i < points.length; i += 2) lowest = Math.min(lowest, points[i] ?? Infinity)
  const six = (value: number | undefined) => sixDigits(value ?? NaN).text
  return say('training.summary', { first: six(points[1]), from: points[0] ?? 0, last: six(points[last + 1]), to: points[last] ?? 0, lowest: six(lowest) })
}
