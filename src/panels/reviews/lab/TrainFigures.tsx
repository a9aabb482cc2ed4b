/** Accuracy and loss of both parts as training goes, beside what counting words and one answer for all get right. */

import { useDeferredValue } from 'react'
import { smoothed } from '../../../figures/review-curves/curves-layout.ts'
import { ReviewCurves } from '../../../figures/review-curves/ReviewCurves.tsx'
import { fourDigits } from '../../../marks/digits.ts'
import type { CurvePoint } from '../../../store/reviews-lab-state.ts'
import { batchesOf, recipeOf } from '../../../store/reviews-lab-recipes.ts'
import { useApp } from '../../../store/useApp.ts'
import { percentText } from '../../../text/reviews-lab.ts'
import { CurveRoom } from './CurveRoom.tsx'
import { baselineLines, lossTicks, shareTicks } from './figure-words.ts'
import { useLab, useLabSay, useLabState } from './useLab.ts'

/** Reviews that a point is made of. */
const COUNT = 500
const COLUMNS = 60
const LOG_2 = 0.6931

export function TrainFigures() {
  const say = useLabSay()
  const lab = useLab()
  const { points, preset, record, epochs } = useLabState((state) => state.train)
  const open = useApp((app) => app.recipe.preset === preset) && lab.training.isOpen
  const losses = useDeferredValue(useApp((app) => app.training.losses))
  const epoch = batchesOf(recipeOf(preset))
  const last = points.at(-1)
  const own = open ? smoothed(losses, COLUMNS) : []
  const until = Math.max(lab.training.goal ?? 0, epochs * epoch, last?.iteration ?? 0)
  const highest = Math.max(LOG_2 * 1.15, ...points.flatMap(({ seen, heldOut }) => [seen.loss, heldOut.loss]))
  const xTicks = [{ value: 0, words: '0' }, { value: until, words: say('train.update', { n: until }) }]
  const curve = (key: 'heldOut' | 'seen', what: 'accuracy' | 'loss') => ({ key, letter: say(`train.letters.${key}`), label: say(`train.${key}`), points: points.flatMap((point) => [point.iteration, point[key][what]]) })
  return (
    <div className="lab-pair">
      <CurveRoom>
        {(room) => (
          <ReviewCurves
            curves={[curve('heldOut', 'accuracy'), curve('seen', 'accuracy')]} lines={baselineLines(say, record)} domain={{ x: [0, until], y: [0.4, 1] }}
            xTicks={xTicks} yTicks={shareTicks} room={room} label={say('train.accuracy')} summary={last ? say('train.accuracySummary', accuracyOf(last)) : say('train.emptySummary')}
          />
        )}
      </CurveRoom>
      <CurveRoom>
        {(room) => (
          <ReviewCurves
            curves={[curve('heldOut', 'loss'), curve('seen', 'loss'), ...(own.length > 0 ? [{ key: 'batch', letter: '', label: say('train.lossSeen'), points: own }] : [])]} lines={[]} domain={{ x: [0, until], y: [0, highest] }}
            xTicks={xTicks} yTicks={lossTicks(highest)} room={room} label={say('train.loss')} summary={last ? say('train.lossSummary', lossOf(last)) : say('train.emptySummary')}
          />
        )}
      </CurveRoom>
    </div>
  )
}

function accuracyOf({ iteration, heldOut, seen }: CurvePoint) {
  return { iteration, heldOut: percentText(heldOut.accuracy), seen: percentText(seen.accuracy), count: COUNT }
}

function lossOf({ iteration, heldOut, seen }: CurvePoint) {
  return { iteration, heldOut: fourDigits(heldOut.loss), seen: fourDigits(seen.loss) }
}
