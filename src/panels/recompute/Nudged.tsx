/** The central difference beside the gradient: the loss with the number a little lower and a little higher. */

import { sixDigits } from '../../marks/digits.ts'
import type { NudgeResult } from '../../trace/contract/experiments.ts'
import { useExperimentSay } from '../experiments/useExperimentSay.ts'
import { rounded } from '../shape.ts'

/** Below this relative error nothing but rounding and the third derivative are left. */
const AGREE = 1e-4

export function Nudged({ result, name }: { result: NudgeResult; name: string }) {
  const say = useExperimentSay()
  const { value, epsilon, below, above, quotient, gradient, error, kink, bounded, gradientOfRun, cell } = result
  const what = say(cell.tensor === 'x' ? 'recompute.input' : 'recompute.value')
  const rows = [
    [what, rounded(value)],
    [say('recompute.epsilon'), `2⁻${superscript(-Math.log2(epsilon))} ≈ ${sixDigits(epsilon).text}`],
    [say('recompute.below', { what }), digits(below)],
    [say('recompute.above', { what }), digits(above)],
    [say('recompute.quotient'), digits(quotient)],
    [say('recompute.gradient'), digits(gradient)],
    [say('recompute.error'), error === 0 ? '0' : error.toExponential(1).replace('-', '−')],
  ]
  return (
    <div className="nudged" role="status">
      <table aria-label={say('recompute.result', { cell: name })}>
        <tbody>
          {rows.map(([words, number]) => <tr key={words}><th scope="row">{words}</th><td>{number}</td></tr>)}
        </tbody>
      </table>
      <p>{say(error < AGREE ? 'recompute.agree' : kink ? 'recompute.kink' : 'recompute.differ')}</p>
      {bounded.map((code) => <p key={code}>{say(`recompute.bounded.${code}`, { run: rounded(gradientOfRun) })}</p>)}
    </div>
  )
}

/** Twelve digits: the two losses differ only far behind the point. */
function digits(value: number): string {
  return value.toPrecision(12).replace('-', '−').replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
}

const superscript = (n: number) => String(Math.round(n)).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)
