// Words of an opened product, for tests and the gallery; the page's own come from the catalogue.
import type { ProductStrings } from '../../src/figures/product/strings.ts'
import type { ProductView } from '../../src/trace/contract/product.ts'

const ARROWS = { up: 'the top tips up into the slab', left: 'the left face moves out as a card', front: 'the front comes toward us' }

export function productStrings(view: ProductView, gates: readonly string[] = ['']): ProductStrings {
  const [B = 1, F = 1] = view.left.shape
  const H = view.top.shape[1] ?? 1
  const { summing, arrow } = view.request
  const x = arrow.weights === 'Wx' ? 'x₃' : 'h₂'
  const names = {
    left: summing === 'left' ? `∂L/∂${x}` : x,
    front: summing === 'front' ? `∂L/∂${arrow.weights}` : arrow.weights,
    top: summing === 'up' ? 'z₃' : '∂L/∂a₃',
  }
  const formulas = { up: `z₃[b, j] = Σ over features of ${x}[b, f] · ${arrow.weights}[f, j]`, left: `∂L/∂${x}[b, f] = Σ over hidden of ∂L/∂a₃[b, j] · ${arrow.weights}[f, j]`, front: `∂L/∂${arrow.weights}[f, j] = Σ over batch of ${x}[b, f] · ∂L/∂a₃[b, j]` }
  const axis = (name: string, size: number) => `${name} ${size}`
  return {
    title: `The product as a box: ${x} · ${arrow.weights}`,
    subtitle: `left face ${names.left} (batch ${B}, features ${F}) · front ${names.front} (features ${F}, hidden ${H}) · top ${names.top} (batch ${B}, hidden ${H})`,
    shapeLine: { up: `(${B}, ${F}) · (${F}, ${H}) → (${B}, ${H})`, left: `(${B}, ${H}) · (${H}, ${F}) → (${B}, ${F})`, front: `(${F}, ${B}) · (${B}, ${H}) → (${F}, ${H})` }[summing],
    formula: formulas[summing],
    lit: ({ row, column }) => `lit: ${summing === 'front' ? 'feature' : 'example'} ${row + 1}, ${summing === 'left' ? 'feature' : 'unit'} ${column + 1}`,
    moreTerms: (count) => `${count} more`,
    names,
    axes: { features: axis('features', F), hidden: axis('hidden', H), batch: axis('batch', B) },
    summed: '(summed)',
    becomes: ARROWS[summing],
    after: summing === 'up' ? `+ h₂·Wh + b, then tanh: h₃ (${B}, ${H})` : '',
    flat: 'Flat, for reading numbers',
    flatPlain: 'The same, flat',
    meeting: null,
    moral: 'Forward, features vanish. In the gradient of the weights, batch and time vanish. Weights have neither.',
    moralMore: 'Backward uses the same box.',
    boxLabel: 'The product as a box',
    flatLabel: 'The product lying flat',
    keys: 'Result cells: arrow keys move, Enter lights or puts out, Escape closes',
    cellByCell: 'Cell by cell',
    atOnce: 'At once',
    close: 'Close product',
    summing: 'Summing',
    choices: { up: 'forward', left: `gradient of ${x}`, front: `gradient of ${arrow.weights}` },
    gates,
    waiting: 'The product is on its way from the worker.',
  }
}
