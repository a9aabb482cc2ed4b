/** The recorded training of the weights that come with the project: what it trains on gets better and better, what is held out worse. */

import { ReviewCurves } from '../../../figures/review-curves/ReviewCurves.tsx'
import { fourDigits } from '../../../marks/digits.ts'
import { percent } from '../../../text/reviews.ts'
import type { TrainingRecord } from '../../../store/reviews-lab-state.ts'
import { CurveRoom } from './CurveRoom.tsx'
import { baselineLines, lossTicks, shareTicks } from './figure-words.ts'
import { useLabSay } from './useLab.ts'
import './lab.css'

type Epoch = TrainingRecord['epochs'][number]

export function RecordFigures({ record }: { record: TrainingRecord }) {
  const say = useLabSay()
  const { epochs, chosen } = record
  const curve = (key: 'heldOut' | 'mean' | 'seen', label: string, value: (epoch: Epoch) => number) => ({ key, letter: say(`train.letters.${key}`), label, points: epochs.flatMap((epoch) => [epoch.epoch, value(epoch)]) })
  const xTicks = epochs.map(({ epoch }, i) => ({ value: epoch, words: i === 0 ? say('train.epoch', { n: epoch }) : String(epoch) }))
  const domain = [1, epochs.length] as const
  const highest = 1.1 * Math.max(...epochs.flatMap(({ loss, heldOut, mean }) => [loss, heldOut.loss, mean.loss]))
  const summary = (value: (epoch: Epoch) => string) => say('train.recordSummary', { values: epochs.map((epoch) => say('train.recordValue', { epoch: epoch.epoch, value: value(epoch) })).join(', ') })
  return (
    <div className="lab-pair">
      <CurveRoom>
        {(room) => (
          <ReviewCurves
            curves={[curve('heldOut', say('train.heldOut'), ({ heldOut }) => heldOut.accuracy), curve('mean', say('train.mean'), ({ mean }) => mean.accuracy)]} lines={baselineLines(say, record)} domain={{ x: domain, y: [0.4, 1] }}
            xTicks={xTicks} yTicks={shareTicks} room={room} label={say('train.recordAccuracy')} summary={summary(({ heldOut }) => percent(heldOut.accuracy))}
          />
        )}
      </CurveRoom>
      <CurveRoom>
        {(room) => (
          <ReviewCurves
            curves={[curve('heldOut', say('train.heldOut'), ({ heldOut }) => heldOut.loss), curve('seen', say('train.lossSeen'), ({ loss }) => loss), curve('mean', say('train.mean'), ({ mean }) => mean.loss)]} lines={[]} domain={{ x: domain, y: [0, highest] }}
            xTicks={xTicks} yTicks={lossTicks(highest)} at={chosen.heldOut} room={room} label={say('train.recordLoss')} summary={summary(({ heldOut }) => fourDigits(heldOut.loss))}
          />
        )}
      </CurveRoom>
    </div>
  )
}
