/** The recording of a training, epoch by epoch, as a table. */

import { percent } from '../../text/reviews.ts'
import type { TrainingRecord } from '../../store/reviews.ts'
import { useSayReviews } from './useReviews.ts'

export function TrainingTable({ record }: { record: TrainingRecord }) {
  const say = useSayReviews()
  return (
    <div className="review-training">
      <table>
        <caption>{say('training.label')}</caption>
        <thead><tr>{(['epoch', 'loss', 'heldOut', 'accuracy', 'mean'] as const).map((key) => <th key={key} scope="col">{say(`training.${key}`)}</th>)}</tr></thead>
        <tbody>
          {record.epochs.map(({ epoch, loss, heldOut, mean }) => (
            <tr key={epoch} data-chosen={epoch === record.chosen.heldOut || undefined}>
              <th scope="row">{epoch} {epoch === record.chosen.heldOut && `(${say('training.chosen')})`}</th>
              <td>{loss.toFixed(3)}</td>
              <td>{heldOut.loss.toFixed(3)}</td>
              <td>{percent(heldOut.accuracy)}</td>
              <td>{percent(mean.accuracy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
