/** The words of an opened product, from the catalogue. */

import type { Meeting, ProductStrings } from '../../figures/product/strings.ts'
import type { ProductState } from '../../store/state.ts'
import type { Say } from '../../text/catalogue.ts'
import { shapeText } from '../../text/symbols.ts'
import { axisWord } from '../../text/tensors.ts'
import type { LibraryWord } from '../../text/tensors.ts'
import { gatesOf } from '../../trace/contract/gates.ts'
import type { ArrowRef, Summing } from '../../trace/contract/product.ts'
import type { Axis } from '../../trace/contract/tensors.ts'
import type { Shape } from '../shape.ts'
import { productNames, productSizes } from './product-names.ts'
import type { ProductNames } from './product-names.ts'

type Asked = Pick<ProductState, 'arrow' | 'summing'>

const WAYS: readonly Summing[] = ['up', 'left', 'front']

export function productStrings(say: Say, library: LibraryWord, shape: Shape, { arrow, summing }: Asked): ProductStrings {
  const names = productNames(shape, arrow, summing)
  const { product } = names
  const choice = (way: Summing) => say(`product.choices.${way}`, { product: productNames(shape, arrow, way).product })
  return {
    title: say('product.title', { product }),
    ...shapes(say, library, shape, { arrow, summing }),
    ...fixed(say),
    meeting: summing === 'up' ? meeting(say, shape, arrow, names) : null,
    formula: formula(say, library, names, summing),
    lit: (cell) => say('product.lit', litNames(say, names, summing, cell)),
    moreTerms: (count) => say('product.moreTerms', { count }),
    names: { left: names.left, front: names.front, top: names.top },
    becomes: summing === 'front' ? say('product.becomes.front', { front: names.weights }) : say(`product.becomes.${summing}`),
    after: after(say, shape, arrow, summing, names),
    boxLabel: say('product.boxLabel', { product }),
    flatLabel: say('product.flatLabel', { product }),
    choices: Object.fromEntries(WAYS.map((way) => [way, choice(way)])) as Record<Summing, string>,
    gates: gatesIn(shape, arrow),
  }
}

function fixed(say: Say) {
  return {
    flat: say('product.flat'),
    flatPlain: say('product.flatPlain'),
    moral: say('product.moral'),
    moralMore: say('product.moralMore'),
    keys: say('product.keys'),
    cellByCell: say('product.cellByCell'),
    atOnce: say('product.atOnce'),
    close: say('product.close'),
    summing: say('product.summing'),
    summed: say('product.summed'),
    waiting: say('product.waiting'),
  }
}

/** Everything that is written with sizes. */
function shapes(say: Say, library: LibraryWord, shape: Shape, { arrow, summing }: Asked) {
  const names = productNames(shape, arrow, summing)
  const { batch: B, features: F, hidden: G } = productSizes(shape, arrow)
  const word = (axis: Axis) => axisWord(say, library, axis)
  const pair = (a: Axis, sizeA: number, b: Axis, sizeB: number) => `${word(a)} ${sizeA}, ${word(b)} ${sizeB}`
  const factors: Record<Summing, [number[], number[], number[]]> = { up: [[B, F], [F, G], [B, G]], left: [[B, G], [G, F], [B, F]], front: [[F, B], [B, G], [F, G]] }
  const [a, b, result] = factors[summing]
  const edge = (axis: Axis, size: number) => say('product.axis', { axis: word(axis), size })
  return {
    subtitle: say('product.subtitle', {
      left: names.left, leftShape: pair('batch', B, names.rows, F),
      front: names.front, frontShape: pair(names.rows, F, names.columns, G),
      top: names.top, topShape: pair('batch', B, names.columns, G),
      vanishes: say(`product.vanishes.${summing}`, { axis: word(vanishing(names, summing)) }),
    }),
    shapeLine: say('product.shapeLine', { a: shapeText(a), b: shapeText(b), result: shapeText(result) }),
    axes: {
      batch: edge('batch', B),
      features: edge(names.rows, F),
      hidden: edge(names.columns, G),
    },
  }
}

/** Words of the other product that leads into the same cell; none do beside Wy. */
function meeting(say: Say, shape: Shape, arrow: ArrowRef, { other }: ProductNames): Meeting | null {
  const { weights } = arrow
  if (weights === 'Wy') return null
  const [x, h] = (['Wx', 'Wh'] as const).map((one) => productSizes(shape, { ...arrow, weights: one }))
  const front = weights === 'Wx' ? 'Wh' : 'Wx'
  const text = (rows: number, columns: number) => shapeText([rows, columns])
  return {
    left: other,
    front,
    result: say('product.meeting.result'),
    shapeLine: say('product.meeting.shapeLine', {
      x: text(x.batch, x.features), Wx: text(x.features, x.hidden), h: text(h.batch, h.features), Wh: text(h.features, h.hidden), result: text(x.batch, x.hidden),
    }),
    both: (value) => say('product.meeting.both', { other: `${other}·${front}`, value }),
  }
}

function vanishing({ rows, columns }: ProductNames, summing: Summing): Axis {
  return summing === 'up' ? rows : summing === 'left' ? columns : 'batch'
}

function formula(say: Say, library: LibraryWord, names: ProductNames, summing: Summing): string {
  const at = { left: `${names.left}[b, f]`, front: `${names.front}[f, j]`, top: `${names.top}[b, j]` }
  const [result, a, b] = summing === 'up' ? [at.top, at.left, at.front] : summing === 'left' ? [at.left, at.top, at.front] : [at.front, at.left, at.top]
  return say('product.formula', { result, a, b, axis: axisWord(say, library, vanishing(names, summing)) })
}

function litNames(say: Say, { rows, columns }: ProductNames, summing: Summing, cell: { row: number; column: number }) {
  const row = summing === 'front' ? rows : 'batch'
  const column = summing === 'left' ? rows : columns
  return { row: say(`item.${row}`, { n: cell.row + 1 }), column: say(`item.${column}`, { n: cell.column + 1 }) }
}

function after(say: Say, shape: Shape, arrow: ArrowRef, summing: Summing, names: ProductNames): string {
  const { weights } = arrow
  const { features, hidden } = productSizes(shape, arrow)
  if (summing === 'front') return say('product.after.front', { t: arrow.step + 1, front: weights, shape: shapeText([features, hidden]) })
  if (summing === 'left') return weights === 'Wx' ? say('product.after.leftWx') : say(`product.after.left${weights}`, { left: names.left })
  if (weights === 'Wy') return say('product.after.Wy', { y: names.into, shape: shapeText([shape.batch, hidden]) })
  const { cell, hiddenSize } = shape.architecture
  return say(`product.after.${weights}`, { other: names.other, cell: say(`product.cells.${cell}`), h: names.into, shape: shapeText([shape.batch, hiddenSize]) })
}

function gatesIn(shape: Shape, { weights }: ArrowRef): readonly string[] {
  return weights === 'Wy' ? [''] : gatesOf(shape.architecture.cell)
}
