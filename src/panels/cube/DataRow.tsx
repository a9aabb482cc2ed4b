/** Below the picture: which batch of the data is on the stage, and which comes next. */

import { useRef } from 'react'
import { BatchRow } from '../../figures/batches/BatchRow.tsx'
import { useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { turnWords } from '../../text/turn.ts'
import { useSize } from '../useSize.ts'
import './cube.css'

const FONT = 16

/** While there is a batch: one sequence alone has no row to stand in. */
export function DataRow() {
  const whole = useApp((app) => app.layout !== 'block' || app.built >= 3)
  return whole ? <Row /> : null
}

/** The tasks make their sequences as they are needed: there is no last one. Data of one's own have one, in each epoch. */
function Row() {
  const words = turnWords(useApp((app) => app.language))
  const room = useRef<HTMLDivElement>(null)
  const { width } = useSize(room)
  const iteration = useApp((app) => app.iteration)
  const batch = useApp((app) => app.snapshot?.shape.batch ?? app.recipe.batch)
  const count = useApp((app) => app.recipe.own?.sequences ?? null)
  const batches = count === null ? Infinity : Math.ceil(count / batch)
  const current = count === null ? iteration : iteration % batches
  const numbers = { batch: iteration + 1, from: iteration * batch + 1, to: (iteration + 1) * batch }
  const text = count === null ? fill(batch === 1 ? words.data.one : words.data.now, numbers) : fill(words.data.own, { epoch: Math.floor(iteration / batches) + 1, batch: current + 1, batches })
  const more = count === null ? words.data.endless : fill(words.data.shuffled, { count })
  return (
    <div className="data-row">
      <p>
        <strong>{text}</strong>
        <br />
        {more}
      </p>
      <div ref={room} className="data-row-blocks">
        {width > 0 && <BatchRow count={count} batch={batch} current={current} width={width} font={FONT} strings={{ label: `${text} ${more}`, number: String }} />}
      </div>
    </div>
  )
}
