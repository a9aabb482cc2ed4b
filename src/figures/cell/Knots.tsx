/** The operations: a disc with its sign, outlined strongly once it has been done. */

import type { QuantityName } from '../../trace/contract/inside.ts'
import { KNOT } from './layouts/parts.ts'
import type { CellLayout, Knot } from './layouts/parts.ts'

export interface KnotsProps {
  knots: readonly Knot[]
  word: CellLayout['word']
  known(of: QuantityName): unknown
}

export function Knots({ knots, word }: KnotsProps) {
  return (
    <g aria-hidden="true">
      {knots.map(({ id, x, y, sign }) => (
        <g key={id}>
          {sign.length > 1 ? <rect className="node-disc" x={x - word} y={y - KNOT} width={2 * word} height={2 * KNOT} rx={KNOT} /> : <circle className="node-disc" cx={x} cy={y} r={KNOT} />}
          <text className={sign.length > 1 ? 'knot-word' : 'knot-sign'} x={x} y={y + (sign.length > 1 ? 5 : 7)}>{sign}</text>
        </g>
      ))}
    </g>
  )
}
