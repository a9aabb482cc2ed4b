/** The block fed with batch and time swapped: what the network then takes for one sequence, beside what is meant, with real states. */

import { shortNumber } from '../../../marks/digits.ts'
import { useActions, useApp } from '../../../store/useApp.ts'
import type { ReadSequence, TransposedResult } from '../../../trace/contract/cube-experiments.ts'
import { Rich } from '../../text/Rich.tsx'
import { fill, useWords } from './words.ts'

export function Mistake({ B, T, D }: { B: number; T: number; D: number }) {
  const words = useWords().mistake
  const { on, result, failed } = useApp((app) => app.cube.transposed)
  const { transpose } = useActions()
  return (
    <div className="mistake">
      <p className="mistake-head">
        <button type="button" aria-pressed={on} onClick={() => transpose(!on)}>{words.press}</button>
        <span>{fill(words.about, { B, T, D })}</span>
      </p>
      {on && failed && <p role="status">{words.failed}</p>}
      {on && !failed && result === null && <p role="status">{words.waiting}</p>}
      {on && !failed && result !== null && <Fed result={result} />}
    </div>
  )
}

function Fed({ result }: { result: TransposedResult }) {
  const words = useWords().mistake
  const { chooseTransposed } = useActions()
  const chosen = useApp((app) => app.cube.transposed.sequence)
  const { agree, of, largest, fits, meant, swapped, sizes } = result
  const { batch: B, steps: T } = sizes
  const most = Math.max(meant.batch, swapped.batch)
  return (
    <>
      <p role="status">
        <Rich text={fill(words.believes, { B, T })} /> <Rich text={fill(fits ? words.fits : words.fitsNot, { B, T })} />
      </p>
      <p>{fill(words.compare, { of, agree, are: agree === 1 ? words.is : words.are, largest: shortNumber(largest, 3) })}</p>
      <label className="field">
        <span>{words.which}</span>
        <select value={Math.min(chosen, most - 1)} onChange={(event) => chooseTransposed(Number(event.target.value))}>
          {Array.from({ length: most }, (_, i) => <option key={i} value={i}>{i + 1}</option>)}
        </select>
      </label>
      <div className="mistake-tables">
        <Reading sequence={meant} caption={fill(words.meant, { n: meant.sequence + 1, batch: meant.batch })} note={words.meantText} />
        <Reading sequence={swapped} caption={fill(words.swapped, { n: swapped.sequence + 1, batch: swapped.batch })} note={fill(words.swappedText, { B })} wrong />
      </div>
    </>
  )
}

/** Long sequences show their beginning. */
const ROWS = 12

function Reading({ sequence, caption, note, wrong = false }: { sequence: ReadSequence; caption: string; note: string; wrong?: boolean }) {
  const words = useWords().mistake
  const { steps, x, h, from } = sequence
  const [D, H] = [x.length / steps, h.length / steps]
  const numbers = (row: Float64Array, width: number, t: number) => Array.from(row.subarray(t * width, t * width + Math.min(width, 6)), (value) => shortNumber(value)).join('  ') + (width > 6 ? ' …' : '')
  return (
    <div className="reading" data-wrong={wrong}>
      <div className="table-room">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr><th scope="col">{words.takes}</th><th scope="col">{words.from}</th><th scope="col">{fill(words.x, { D })}</th><th scope="col">{fill(words.h, { H })}</th></tr>
          </thead>
          <tbody>
            {from.slice(0, ROWS).map(({ example, step }, t) => (
              <tr key={t}>
                <th scope="row">{t + 1}</th>
                <td>{fill(words.row, { b: example + 1, t: step + 1 })}</td>
                <td className="is-x">{numbers(x, D, t)}</td>
                <td className="is-h">{numbers(h, H, t)}</td>
              </tr>
            ))}
            {steps > ROWS && <tr><th scope="row">…</th><td colSpan={3} /></tr>}
          </tbody>
        </table>
      </div>
      <p>{note}</p>
    </div>
  )
}
