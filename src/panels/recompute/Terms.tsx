/** A gradient of one weight opened into its terms: the formula with its shapes, then each step's numbers and their sum. */

import { sixDigits } from '../../marks/digits.ts'
import type { SayExperiment } from '../../text/experiments.ts'
import { indexText, shapeText } from '../../text/symbols.ts'
import { tensorParts, tensorSymbol } from '../../text/tensors.ts'
import type { Places } from '../../text/tensors.ts'
import type { TermsView } from '../../trace/contract/experiments.ts'
import { useExperimentSay } from '../experiments/useExperimentSay.ts'
import { rounded } from '../shape.ts'
import type { Shape } from '../shape.ts'
import { leftStep, termShapes } from './term-shapes.ts'

export function Terms({ terms, shape }: { terms: TermsView; shape: Shape }) {
  const say = useExperimentSay()
  const { architecture: { layers, directions } } = shape
  const places = { layers, directions }
  const sum = terms.shares.reduce((all, share) => all + share, 0)
  return (
    <div className="terms">
      <p>{formulaOf(say, terms, places)}</p>
      <p className="soft">{shapesOf(say, terms, shape)}</p>
      <p><strong>{say('recompute.total', { count: terms.terms.length, sum: rounded(sum).replace(/^(?!≈)/, '= '), gradient: rounded(terms.gradient) })}</strong></p>
      <div className="terms-steps" tabIndex={0} role="group" aria-label={say('recompute.label')}>
        {terms.steps.map((step, r) => <Step key={step} terms={terms} at={r} places={places} open={terms.steps.length <= 3} />)}
      </div>
    </div>
  )
}

/** Examples of one step that are shown at first. */
const MOST = 32

function Step({ terms, at, places, open }: { terms: TermsView; at: number; places: Places; open: boolean }) {
  const say = useExperimentSay()
  const { batch, steps, left, right, shares, ids, cell } = terms
  const step = steps[at] ?? 0
  const examples = Array.from({ length: Math.min(MOST, batch) }, (_, b) => b)
  const number = (values: Float64Array, b: number) => sixDigits(values[at * batch + b] ?? 0).text
  return (
    <details open={open}>
      <summary>{say('recompute.step', { t: step + 1, sum: rounded(shares[at] ?? 0) })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('recompute.examples')}</th>
            {left && <th scope="col">{indexed(ids.left ?? 'x', leftStep(terms, step), places, cell.row)}</th>}
            <th scope="col">{indexed(ids.right, step, places, cell.column)}</th>
            {left && <th scope="col">{say('recompute.product')}</th>}
          </tr>
        </thead>
        <tbody>
          {examples.map((b) => (
            <tr key={b}>
              <th scope="row">{b + 1}</th>
              {left && <td>{number(left, b)}</td>}
              <td>{number(right, b)}</td>
              {left && <td>{rounded(terms.terms[at * batch + b] ?? 0)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {batch > MOST && <p className="soft">{say('recompute.more', { count: batch, t: step + 1 })}</p>}
    </details>
  )
}

/** "h₂[·, 3]": column 3 of the slab, one number for each example. */
function indexed(id: string, step: number, places: Places, column: number): string {
  return `${tensorSymbol(id, step, places)}[·, ${column + 1}]`
}

function formulaOf(say: SayExperiment, terms: TermsView, places: Places): string {
  const { cell, ids, steps, batch } = terms
  const gradient = tensorSymbol(`d${cell.tensor.replace(/^d/, '')}`, null, places)
  const before = tensorParts(cell.tensor).kind.endsWith('Wh')
  const left = ids.left === null ? '' : say(before ? 'recompute.leftBefore' : 'recompute.leftHere', { name: indexText(tensorSymbol(ids.left, null, places), ['b', String(cell.row + 1)]) })
  const right = indexText(tensorSymbol(ids.right, null, places), ['b', String(cell.column + 1)])
  const name = ids.left === null ? indexText(gradient, [cell.column + 1]) : indexText(gradient, [cell.row + 1, cell.column + 1])
  return say('recompute.formula', { gradient: name, steps: steps.length, batch, left, right })
}

function shapesOf(say: SayExperiment, terms: TermsView, shape: Shape): string {
  const { left, right, result } = termShapes(terms, shape)
  return left === null ? say('recompute.shapesBias', { right: shapeText(right), shape: shapeText(result) }) : say('recompute.shapes', { left: shapeText(left), right: shapeText(right), shape: shapeText(result) })
}
