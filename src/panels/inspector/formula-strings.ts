/** The words and letters of a formula, from the catalogue. */

import type { FormulaStrings } from '../../figures/formula/Formula.tsx'
import type { Say } from '../../text/catalogue.ts'
import { message } from '../../text/catalogue.ts'
import { indexText } from '../../text/symbols.ts'
import { codeName, tensorParts, tensorSymbol } from '../../text/tensors.ts'
import type { Explanation } from '../../trace/contract/product.ts'
import type { Axis, CellRef } from '../../trace/contract/tensors.ts'
import type { Shape } from '../shape.ts'

export function formulaStrings(say: Say, language: string, shape: Shape, explanation: Explanation): FormulaStrings {
  const places = { layers: shape.architecture.layers, directions: shape.architecture.directions }
  const symbol = (ref: CellRef) => tensorSymbol(ref.tensor, ref.step, places)
  const { target, rule } = explanation
  return {
    label: say('formula.label'),
    rule: message(language, `rule.${rule}`) ?? say('rule.other', { rule }),
    cell: (ref) => (isBias(ref.tensor) ? indexText(symbol(ref), [ref.column + 1]) : indexText(symbol(ref), [ref.row + 1, ref.column + 1])),
    function: (name) => say(`formula.functions.${name}`),
    more: (count) => say('formula.more', { count }),
    line: (first, second) => say('formula.line', { first: symbol(first), row: first.row + 1, second: symbol(second), column: second.column + 1 }),
    code: beforeFirst(target, shape) ? null : say('formula.code', { code: codeName(target.tensor, target.step, target.row, target.column, isBias(target.tensor)) }),
  }
}

function beforeFirst({ step }: CellRef, shape: Shape): boolean {
  return step !== null && (step < 0 || step >= shape.schedule.steps)
}

/** "h₃, example 1, unit 3"; rows of weights are units or features, not examples. */
export function cellName(say: Say, shape: Shape, ref: CellRef): string {
  const places = { layers: shape.architecture.layers, directions: shape.architecture.directions }
  const name = tensorSymbol(ref.tensor, ref.step, places)
  const { rows, columns } = axesOf(ref.tensor)
  const column = say(`item.${columns}`, { n: ref.column + 1 })
  return rows === null ? say('formula.cellBias', { name, column }) : say('formula.cell', { name, row: say(`item.${rows}`, { n: ref.row + 1 }), column })
}

function isBias(tensor: string): boolean {
  return axesOf(tensor).rows === null
}

/** Axes of a slab's or weight's rows and columns, by its kind. */
function axesOf(tensor: string): { rows: Axis | null; columns: Axis } {
  const { kind, layer } = tensorParts(tensor)
  const bare = kind.replace(/^d(?=.)/, '').replace(/'$/, '')
  if (bare === 'Wx') return { rows: layer === 0 ? 'features' : 'hidden', columns: 'hidden' }
  if (bare === 'Wh') return { rows: 'hidden', columns: 'hidden' }
  if (bare === 'Wy') return { rows: 'hidden', columns: 'outputs' }
  if (bare === 'b' || bare === 'bh') return { rows: null, columns: 'hidden' }
  if (bare === 'by') return { rows: null, columns: 'outputs' }
  if (bare === 'x') return { rows: 'batch', columns: 'features' }
  return { rows: 'batch', columns: bare === 'y' || bare === 'target' || bare === 'loss' ? 'outputs' : 'hidden' }
}
