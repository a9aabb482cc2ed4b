// Addresses and texts that people, links and accidents put in: most of them make sense, the rest makes none.

type Any = (below: number) => number

const LESSONS = ['modes', 'cube', 'unfolded', 'adding', 'reviews', '', '__proto__', 'ADDING', 'adding/..']

/** Values that fit, and values that do not. */
const VALUES: Record<string, readonly string[]> = {
  cell: ['rnn_tanh', 'rnn_relu', 'lstm', 'gru', 'transformer', ''],
  mode: ['one_to_one', 'one_to_many', 'many_to_one', 'many_to_many', 'synced', 'encdec', '<b>'],
  batch: ['1', '3', '8', '0', '-1', '129', 'NaN'],
  steps: ['2', '5', '9', '40', '1e30', 'six', '%'],
  features: ['1', '2', '4', '0'],
  hidden: ['1', '5', '7', '12', '-5', 'Infinity'],
  outputs: ['1', '2', '3', '1e9'],
  layers: ['1', '2', '3', '99'],
  directions: ['1', '2', '3'],
  lengths: ['3,2,4,1', '1,1', ',,,', '9,9,9,9'],
  seed: ['1', '2', '4294967295', '-1', '1.5'],
  iteration: ['0', '1', '7', '40', '-3', '1e9x'],
  moment: ['0', '3', '7.2', '99999', 'x'],
  depth: ['0', '0.5', '1', '7'],
  layout: ['chart', 'folded', 'block', 'sphere'],
  built: ['0', '2', '3', '4'],
  camera: ['front', 'top', 'javascript:alert(1)', '10,20,1', '1,2'],
  axes: ['btd', 'tbd', 'xyz'],
  panel: ['order', 'batches', 'lengths', 'other'],
  padding: ['after', 'before', 'both'],
  optimizer: ['sgd', 'adam', 'rmsprop', 'magic'],
  rate: ['0.1', '0', '1e300', '-1'],
  clip: ['1', 'step100', '1,step100', 'none', '1,2,3'],
  truncate: ['1', '3', '0', '50'],
  radius: ['0.5', '2', '1e9'],
  library: ['keras', 'pytorch', 'lasagne', 'unfold', 'jax'],
  theme: ['dark', 'light', 'projector', 'pink'],
  lang: ['en', 'xx', 'constructor'],
  run: ['own-0', 'nobody', '../../etc/passwd'],
  task: ['adding', 'rings', 'parity', 'nothing'],
  reads: ['0,1', '9,9,x'],
  inputs: ['0', ''],
  feedback: ['0', '1'],
  write: ['after', 'over'],
  preset: ['constructor', 'long'],
}

/** `count` addresses. Present is left to its own test: it hides the controls that this is about. */
export function addresses(count: number, any: Any): string[] {
  return Array.from({ length: count }, () => {
    const keys = Object.keys(VALUES)
    const pairs = Array.from({ length: any(6) }, () => {
      const key = keys[any(keys.length)]!
      const values = VALUES[key]!
      return `${key}=${values[any(values.length)]}`
    })
    return `#/${LESSONS[any(LESSONS.length)]}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
  })
}

/** For fields and text areas: numbers, shapes, CSV, JSON, and what is none of them. */
export const TEXTS: readonly string[] = [
  '', ' ', '0', '-1', '3', '1e400', 'NaN', '1,5', '½', '(4, 6, 5)', '(4,6', 'None, 6, 5', '4×6×5',
  'a,b,c\n1,2,3\n4,5,6\n7,8,9\n1,1,1\n2,3,2', 'a;b\n1;2\n3', '[[1,2],[3,4],[5,6]]', '[[[1,2],[3,4]],[[5,6],[7,8]]]', '[[1],[2,3', '{"x": [1, 2, 3]}',
  'null', '<script>alert(1)</script>', '‮ right to left', '💥'.repeat(50), '9'.repeat(400), 'time,value\n' + Array.from({ length: 60 }, (_, k) => `${k},${k % 7}`).join('\n'),
]

/** A small generator, so that a seed repeats everything (mulberry32). */
export function generator(seed: number): Any {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
