/** Plain English for the gallery; the page's own strings come from the catalogue. */

import { cutCode } from '../trace/contract/cut.ts'
import type { StageStrings } from '../figures/stage/strings.ts'

const WORD: Record<string, [string, string]> = {
  batch: ['example', 'examples'], time: ['step', 'steps'], features: ['feature', 'features'], hidden: ['unit', 'units'],
  outputs: ['output', 'outputs'], gates: ['column', 'columns'], vocabulary: ['word', 'words'],
}

export const galleryStrings: StageStrings = {
  label: 'Stage',
  description: 'The gallery shows this figure at a named moment.',
  instructions: 'Press Enter to walk through the parts with the arrow keys, Escape to leave.',
  count: (axis, count) => `${count} ${WORD[axis]?.[count === 1 ? 0 : 1]}`,
  example: (example, of) => `example ${example} of ${of}`,
  time: (step) => `t = ${step}`,
  times: (from, to) => `t = ${from} … ${to}`,
  notRead: 'not read',
  noInput: 'no input',
  target: 'target',
  copied: 'copied',
  card: (name, axes, look) => `${name}, ${axes.map(({ axis, size }) => `${axis} ${size}`).join(', ')}, ${look}`,
  cell: (name, row, column, _axis, value) => `${name}, example ${row}, ${column}: ${value ?? 'not computed yet'}`,
  arrow: (weights, step) => `Product with ${weights}, into t = ${step}`,
  arrowBack: (weights, step) => `Gradient through ${weights}ᵀ, into t = ${step}`,
  share: (gradient, step) => `What t = ${step} adds to ${gradient}`,
  weights: (name, shape) => `${name} (${shape.join(', ')})`,
  loss: (value) => `Loss ${value}`,
  block: (name, from, to) => `${name}, steps ${from} to ${to}, compressed`,
  tape: {
    fed: (from, to) => `t = ${from} … ${to}, fed`,
    toCome: (from, to) => `t = ${from} … ${to}, still to come`,
    whole: (name, sizes) => `${name} (${sizes.map(({ axis, size }) => `${axis} ${size}`).join(', ')})`,
    slab: (name, shape) => `${name} (${shape.join(', ')})`,
    slice: (step, shape) => `X[:, ${step}, :] is this slab: (${shape.join(', ')})`,
    filled: (shape, step) => `Y (${shape.join(', ')}), filled up to t = ${step}`,
    comesBack: (name, step) => `${name} comes back at t = ${step}`,
    returns: (name, t) => `${name} → t = ${t}`,
    shape: (shape) => `(${shape.join(', ')})`,
    cut: (cut, shape) => `${cutCode(cut)}  (${shape.join(', ')})`,
  },
  box: (sizes) => `X (${sizes.map(({ axis, size }) => `${axis} ${size}`).join(', ')}). Arrow keys turn it, Enter goes to its cells.`,
  handle: (axis, count) => `${axis} ${count}: drag, or press + and −`,
}
