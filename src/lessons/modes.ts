/** The spine of the five modes: the chart, its depth, one machine, and a task for it. */

import type { Lesson } from './lesson.ts'

const END = { kind: 'read', step: 'last' } as const

export const modes: Lesson = {
  name: 'modes',
  title: 'lesson.modes.title',
  spine: [
    { opens: { view: 'overview' }, text: ['lesson.modes.chart.one', 'lesson.modes.chart.two', 'lesson.modes.chart.three'], at: { kind: 'feed', step: 'last' }, depth: 0 },
    { text: ['lesson.modes.pulled.one', 'lesson.modes.pulled.two'], at: { kind: 'feed', step: 'last' }, depth: 1 },
    { opens: { view: 'panel', mode: 'many_to_many_synced' }, text: ['lesson.modes.synced.one', 'lesson.modes.synced.two'], at: END },
    {
      text: ['lesson.modes.ask.one'],
      at: END,
      question: { ask: 'lesson.modes.ask.two', choices: [['batch', 'time', 'outputs'], ['batch', 'outputs'], ['time', 'outputs']], right: 1, answer: 'lesson.modes.ask.answer' },
    },
    { opens: { view: 'derived', mode: 'many_to_one' }, text: ['lesson.modes.manyToOne.one', 'lesson.modes.manyToOne.two'], at: END },
    { opens: { view: 'derived', mode: 'one_to_many' }, text: ['lesson.modes.oneToMany.one', 'lesson.modes.oneToMany.two'], at: END },
    { opens: { view: 'derived', mode: 'many_to_many_encdec' }, text: ['lesson.modes.encdec.one', 'lesson.modes.encdec.two'], at: END },
    { opens: { view: 'derived', mode: 'one_to_one' }, text: ['lesson.modes.oneToOne.one', 'lesson.modes.oneToOne.two'], at: END },
    { opens: { view: 'derived', mode: 'many_to_many_synced', steps: 300 }, text: ['lesson.modes.length.one', 'lesson.modes.length.two'], at: { kind: 'feed', step: 150, direction: 'fwd' } },
    { opens: { view: 'preset', name: 'mode-synced', mode: 'many_to_many_synced' }, text: ['lesson.modes.task.one', 'lesson.modes.task.two'], at: { kind: 'data' } },
    { text: ['lesson.modes.train.one', 'lesson.modes.train.two'], at: { kind: 'data' }, trains: true },
  ],
  behind: [
    { opens: { view: 'address', address: '#/modes?mode=many_to_many_synced&steps=5&inputs=0,1,3&reads=1,4' }, line: 'modes.behind.pattern', text: [], at: END, depth: 0 },
    { opens: { view: 'address', address: '#/modes?mode=many_to_many_encdec&steps=5&feedback=1' }, line: 'modes.behind.feedback', text: [], at: END, depth: 0 },
    { text: [], at: END, exercise: 'mode' },
    { opens: { view: 'panel', mode: 'many_to_many_synced' }, text: [], at: END, exercise: 'output' },
    { line: 'modes.behind.code', text: [], at: END, depth: 1, code: true },
    { opens: { view: 'overview' }, line: 'modes.behind.all', text: [], at: { kind: 'feed', step: 'last' }, depth: 1 },
  ],
}
