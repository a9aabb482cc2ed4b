/** How the trained weights came about, epoch by epoch, from the recording of their training. */

import { percent } from '../../text/reviews.ts'
import { useReviews, useSayReviews } from './useReviews.ts'

export function TrainingTable() {
  const say = useSayReviews()
  const record = useReviews((state) => state.record)
  if (record === null) return null
  return (
    <section className="review-training">
      <table>
        <caption>{say('training.label')}</caption>
        <thead><tr>{(['epoch', 'loss', 'heldOut', 'accuracy'] as const).map((key) => <th key={key} scope="col">{say(`training.${key}`)}</th>)}</tr></thead>
        <tbody>
          {record.epochs.map(({ epoch, loss, heldOut }) => (
            <tr key={epoch} data-chosen={epoch === record.chosen.heldOut || undefined}>
              <th scope="row">{epoch} {epoch === record.chosen.heldOut && `(${say('training.chosen')})`}</th>
              <td>{loss.toFixed(3)}</td>
              <td>{heldOut.loss.toFixed(3)}</td>
              <td>{percent(heldOut.accuracy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('training.note')}</p>
    </section>
  )
}
