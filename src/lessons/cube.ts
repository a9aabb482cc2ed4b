/** The spine of the cube: the input built from one number, then fed slab by slab into the folded network. */

import { ENTERED, KEPT } from '../trace/contract/turns.ts'
import type { Lesson } from './lesson.ts'

const DATA = { kind: 'data' } as const
const START = { view: 'address', address: '#/cube' } as const
/** The whole block. */
const PANEL = { at: DATA, layout: 'block', built: 3, depth: 1 } as const
const says = (name: string, ...parts: string[]) => parts.map((part) => `lesson.cube.${name}.${part}`)

export const cube: Lesson = {
  name: 'cube',
  title: 'lesson.cube.title',
  spine: [
    { opens: START, text: says('number', 'one', 'two'), at: DATA, layout: 'block', built: 0 },
    { text: says('step', 'one', 'two'), aloneText: says('step', 'one', 'alone'), pairText: says('step', 'one', 'pair'), otherTaskText: says('step', 'one'), at: DATA, layout: 'block', built: 1 },
    { text: says('sequence', 'one', 'two'), at: DATA, layout: 'block', built: 2, cut: { axis: 'batch', index: 0 } },
    { text: says('batch', 'one', 'two'), at: DATA, layout: 'block', built: 3, depth: 1 },
    { text: says('apart', 'one', 'two'), at: DATA, layout: 'block', built: 3, cut: { axis: 'time', index: 2 }, depth: 1 },
    {
      text: says('laid', 'one', 'two'),
      at: DATA,
      layout: 'folded',
      depth: 1,
      question: { ask: 'lesson.cube.ask', choices: [['time', 'hidden'], ['batch', 'time', 'hidden'], ['batch', 'hidden']], right: 2, answer: 'lesson.cube.answer' },
    },
    { text: says('enters', 'one', 'two'), at: { kind: 'feed', step: 0, direction: 'fwd' }, layout: 'folded' },
    { text: says('output', 'one', 'two'), at: { kind: 'read', step: 0 }, layout: 'folded' },
    { text: says('kept', 'one', 'two'), at: { kind: 'read', step: 0 }, between: KEPT, layout: 'folded' },
    { text: says('second', 'one'), at: { kind: 'read', step: 0 }, between: ENTERED, layout: 'folded' },
    { text: says('meets', 'one', 'two'), at: { kind: 'feed', step: 1, direction: 'fwd' }, layout: 'folded' },
    { text: says('unfold', 'one', 'two'), at: { kind: 'read', step: 'last' }, layout: 'chart', depth: 1 },
    { text: says('after', 'one', 'two', 'three'), at: { kind: 'update' }, layout: 'chart' },
  ],
  behind: [
    { line: 'cube.behind.example', text: [], at: DATA, layout: 'block', built: 3, cut: { axis: 'batch', index: 0 }, depth: 1 },
    { line: 'cube.behind.feature', text: [], at: DATA, layout: 'block', built: 3, cut: { axis: 'features', index: 1 }, depth: 1 },
    { line: 'cube.behind.examples', text: [], ...PANEL, panel: 'order', axes: 'btd' },
    { line: 'cube.behind.timeFirst', text: [], ...PANEL, panel: 'order', axes: 'tbd' },
    { line: 'cube.behind.transposed', text: [], ...PANEL, panel: 'order', axes: 'btd', transposed: true },
    { line: 'cube.behind.batches', text: [], ...PANEL, panel: 'batches', epochs: true },
    { opens: { view: 'address', address: '#/cube?lengths=8,5,3,7,2,6' }, line: 'cube.behind.lengths', text: [], ...PANEL, panel: 'lengths' },
    { opens: { view: 'address', address: '#/cube?run=own-seattle&built=3' }, line: 'cube.behind.own', text: [], ...PANEL },
    { opens: START, text: [], ...PANEL, exercise: 'epoch' },
    { text: [], at: DATA, layout: 'folded', depth: 1, exercise: 'slab' },
    { line: 'cube.behind.code', text: [], at: DATA, layout: 'folded', depth: 1, code: true },
  ],
}
