/** The first numbers in memory, in this order of the axes: which index runs fastest. */

import { rounded } from '../../shape.ts'
import { Rich } from '../../text/Rich.tsx'
import { shortNumber } from '../../../marks/digits.ts'
import { indexText } from '../../../text/symbols.ts'
import type { InputBlock } from './input-block.ts'
import { AXES_OF, cellAt, codeOf, formulaOf, indexIn, letterOf, placeIn } from './memory-order.ts'
import type { Order } from './memory-order.ts'
import { fill, useWords } from './words.ts'

const ROWS = 9

export function Memory({ block, order }: { block: InputBlock; order: Order }) {
  const words = useWords().order
  const { sizes, valueAt } = block
  const [first, second, third] = AXES_OF[order]
  const count = Math.min(ROWS, sizes.batch * sizes.time * sizes.features)
  const at = { batch: Math.min(1, sizes.batch - 1), time: Math.min(2, sizes.time - 1), features: 0 }
  const example = {
    b: at.batch + 1, t: at.time + 1,
    btd: indexText('X', indexIn('btd', at)), tbd: indexText('X', indexIn('tbd', at)),
    n1: placeIn('btd', sizes, at), n2: placeIn('tbd', sizes, at), value: rounded(valueAt(at) ?? 0),
  }
  return (
    <div className="memory">
      <h3>{words.memory}</h3>
      <p><Rich text={fill(words.fastest, { first: letterOf(first), second: letterOf(second), third: letterOf(third), code: codeOf(order), formula: formulaOf(order, sizes) })} /></p>
      <table aria-label={words.memory}>
        <thead><tr><th scope="col">{words.place}</th><th scope="col">{words.index}</th><th scope="col">{words.value}</th></tr></thead>
        <tbody>
          {Array.from({ length: count }, (_, place) => {
            const cell = cellAt(order, sizes, place)
            return (
              <tr key={place} data-begins={place > 0 && cell.features === 0}>
                <th scope="row">{place}</th>
                <td><code>{indexText('X', indexIn(order, cell))}</code></td>
                <td>{shortNumber(valueAt(cell) ?? 0)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p><Rich text={fill(words.example, example)} /></p>
    </div>
  )
}
