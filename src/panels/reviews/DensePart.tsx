/** The last state becomes one number: 128 products, their sum, the bias, the sigmoid; and the answers of all 32. */

import { useCallback, useEffect } from 'react'
import { Heat } from '../../figures/reviews/Heat.tsx'
import { percent } from '../../text/reviews.ts'
import { useReviews, useReviewsWay, useSayReviews } from './useReviews.ts'
import { readOut } from './read-out.ts'
import type { ReadOut } from './read-out.ts'
import { waySizes } from './way-sizes.ts'

export function DensePart() {
  const say = useSayReviews()
  const way = useReviewsWay()
  const batch = useReviews((state) => state.batch)
  useEffect(() => way.wantBatch(), [way])
  const read = batch?.snapshot ? readOut(batch.snapshot, batch.own) : null
  if (batch === null || read === null) return <p role="status">{say('waiting.batch')}</p>
  const { B, H } = waySizes()
  const answer = percent(batch.answers[batch.own] ?? 0)
  return (
    <section className="review-dense" aria-label={say('fed.dense')}>
      <Strip name={say('fed.state', { H })} values={read.state} role="state" />
      <Strip name={say('fed.weights', { H })} values={read.weights} role="weights" />
      <Strip name={say('fed.product')} values={read.products} role="output" />
      <p><code>{say('fed.sum', signed(read))}</code></p>
      <p className="review-percent"><code>{say('fed.sigmoid', { logit: written(read.logit), percent: answer })}</code></p>
      <p>{say('fed.answers', { B })}</p>
      <ol className="review-answers">
        {batch.answers.map((one, i) => (
          <li key={i} data-own={i === batch.own || undefined}>
            <span className="review-answers-number">{i + 1}</span>
            <span className="review-answers-bar" aria-hidden="true"><span data-side={one >= 0.5 ? 'above' : 'below'} style={{ width: `${100 * one}%` }} /></span>
            <span>{percent(one)}</span>
            {i === batch.own && <strong className="visually-hidden">{say('fed.ours')}</strong>}
          </li>
        ))}
      </ol>
    </section>
  )
}

const written = (value: number) => value.toFixed(4).replace('-', '−')
const signed = ({ sum, bias, logit }: ReadOut) => ({ sum: written(sum), bias: written(bias), logit: written(logit) })

function Strip({ name, values, role }: { name: string; values: Float64Array; role: 'state' | 'weights' | 'output' }) {
  const at = useCallback((i: number) => values[i] ?? 0, [values])
  const max = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return (
    <div className="review-strip">
      <span>{name}</span>
      <Heat across={values.length} down={1} at={at} max={max} role={role} />
    </div>
  )
}
