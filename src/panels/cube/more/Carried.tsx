/** One example of a padded batch, step by step: its mask, its input, and its state, which a padded step carries over unchanged. */

import { shortNumber } from '../../../marks/digits.ts'
import { useActions, useApp } from '../../../store/useApp.ts'
import { atStep } from '../../../text/symbols.ts'
import { paddedAt } from '../../../trace/contract/padding.ts'
import type { Snapshot } from '../../../trace/contract/tensors.ts'
import type { Shape } from '../../shape.ts'
import { fill, useWords } from './words.ts'

/** Long sequences show their beginning and their end. */
const MOST_ROWS = 16

export function Carried({ shape }: { shape: Shape }) {
  const words = useWords().lengths
  const snapshot = useApp((app) => app.snapshot)
  const follow = useApp((app) => app.follow)
  const { setFollow } = useActions()
  if (snapshot === null) return null
  const { steps: T } = shape.schedule
  const lengths = shape.lengths ?? new Array<number>(shape.batch).fill(T)
  const shortest = lengths.findIndex((length) => length < T)
  const b = Math.min(follow ?? Math.max(0, shortest), shape.batch - 1)
  const length = lengths[b] ?? T
  return (
    <div className="carried">
      <p className="carried-head">
        <label className="field">
          <span>{words.example}</span>
          <select value={b} onChange={(event) => setFollow(Number(event.target.value))}>
            {lengths.map((_, i) => <option key={i} value={i}>{i + 1}</option>)}
          </select>
        </label>
        <span>{endSentence(words, shape, length)}</span>
      </p>
      <div className="table-room">
        <table>
          <caption>{fill(words.states, { b: b + 1, length, T })}</caption>
          <thead><tr><th scope="col">t</th><th scope="col">{words.maskWord}</th><th scope="col" colSpan={2}>{words.state}</th><th scope="col">{words.input}</th></tr></thead>
          <tbody>{stepsShown(T).map((step, i) => (step === null ? <tr key={`gap${i}`}><th scope="row">…</th><td colSpan={4} /></tr> : <Row key={step} snapshot={snapshot} shape={shape} b={b} step={step} />))}</tbody>
        </table>
      </div>
    </div>
  )
}

function endSentence(words: ReturnType<typeof useWords>['lengths'], { schedule: { steps: T }, padding = 'after' }: Shape, length: number): string {
  if (length === T) return fill(words.ends.full, { T })
  return fill(words.ends[padding], { last: atStep('h', T - 1), from: atStep('h', length - 1), first: T - length + 1 })
}

function stepsShown(T: number): (number | null)[] {
  const all = Array.from({ length: T }, (_, step) => step)
  return T <= MOST_ROWS ? all : [...all.slice(0, MOST_ROWS / 2), null, ...all.slice(-MOST_ROWS / 2)]
}

function Row({ snapshot, shape, b, step }: { snapshot: Snapshot; shape: Shape; b: number; step: number }) {
  const words = useWords().lengths
  const padded = paddedAt(shape, step).includes(b)
  const before = atStep('h', step - 1)
  return (
    <tr data-padded={padded}>
      <th scope="row">{step + 1}</th>
      <td>{padded ? 0 : 1}</td>
      <td>{padded && <span className="carried-sign"><span aria-hidden="true">{fill(words.carried, { before })}</span><span className="visually-hidden">{fill(words.carriedWords, { before })}</span></span>}</td>
      <td className="is-h">{rowOf(snapshot, `h.l${shape.architecture.layers - 1}.fwd`, step, b)}</td>
      <td className="is-x">{rowOf(snapshot, 'x', step, b)}</td>
    </tr>
  )
}

function rowOf(snapshot: Snapshot, tensor: string, step: number, b: number): string {
  const view = snapshot.tensors[tensor]
  if (view === undefined) return '…'
  const [, batch = 1, width = 1] = view.shape
  const from = (step * batch + b) * width
  return Array.from(view.data.subarray(from, from + Math.min(width, 6)), (value) => shortNumber(value).padStart(5)).join(' ') + (width > 6 ? ' …' : '')
}
