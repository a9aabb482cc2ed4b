/** Questions that are asked in several forms: the order of time and batch, which of the five modes, what a step hands on. */

import { MODES } from '../engine/spec.ts'
import type { ModelShape, ModeName } from '../engine/spec.ts'
import type { Asked, Asking, Drawn, Pick } from './making.ts'
import { modeOfCounts } from './mode-counts.ts'
import { choice, number, shape } from './question.ts'
import type { QuestionForm } from './question.ts'

/** The first form is the network's own. */
const oneOf = (pick: Pick, forms: readonly Asking[]): Asking => forms[pick(forms.length)] ?? (() => null)

/** PyTorch's order, where nothing else is said. */
export const timeMajorQuestion: Asking = (asked) => oneOf(asked.pick, [ownOrder, batchFirst, batchOfTimeFirst])(asked)

const ownOrder: Asking = ({ sizes: { B, T, D } }) => ({
  data: { batch: B, steps: T, features: D },
  answer: shape(T, B, D),
  axes: ['time', 'batch', 'features'],
  moment: 'data',
  mistakes: [
    { answer: shape(B, T, D), mistake: 'batch_major' },
    { answer: shape(T, D, B), mistake: 'order' },
    { answer: shape(B, D, T), mistake: 'features_before_time' },
    { answer: shape(T, D), mistake: 'missing_batch' },
  ],
})

/** No two of them are equal. */
const otherSizes = (pick: Pick) => ({ T: 12 + pick(50), B: 2 + pick(4), D: 6 + pick(5) })

const batchFirst: Asking = ({ pick }) => {
  const { T, B, D } = otherSizes(pick)
  return {
    form: 'batch_first',
    data: { shape: `(${T}, ${B}, ${D})` },
    answer: shape(B, T, D),
    axes: ['batch', 'time', 'features'],
    moment: 'data',
    mistakes: [
      { answer: shape(T, B, D), mistake: 'time_major' },
      { answer: shape(B, D, T), mistake: 'features_before_time' },
      { answer: shape(T, D), mistake: 'missing_batch' },
    ],
  }
}

const batchOfTimeFirst: Asking = ({ pick }) => {
  const { T, B, D } = otherSizes(pick)
  return {
    form: 'batch_of_time_first',
    data: { shape: `(${T}, ${B}, ${D})` },
    answer: number(B),
    moment: 'data',
    mistakes: [T, D, T * B].map((size) => ({ answer: number(size), mistake: 'wrong_axis' })),
  }
}

/** What is read and what is said, in each of the five. */
const TASKS: readonly { form: QuestionForm; mode: ModeName }[] = [
  { form: 'review', mode: 'many_to_one' },
  { form: 'caption', mode: 'one_to_many' },
  { form: 'tags', mode: 'many_to_many_synced' },
  { form: 'translation', mode: 'many_to_many_encdec' },
  { form: 'image', mode: 'one_to_one' },
]

/** Which of the five it is, told by what is fed and read. */
export const modeQuestion: Asking = (asked): Drawn | null => {
  const { mode, hasInput } = asked.network.schedule
  if (mode === null) return null
  const task = TASKS[asked.pick(TASKS.length + 1) - 1]
  if (task) return { form: task.form, data: { steps: 5 + asked.pick(20) }, ...modeAnswer(task.mode) }
  const counts = { steps: asked.sizes.T, inputs: hasInput.filter(Boolean).length, reads: asked.sizes.S }
  const told = modeOfCounts(counts)
  return told && { data: counts, ...modeAnswer(told, counts.reads) }
}

/** `reads`: steps that are read, where the network says so. */
function modeAnswer(mode: ModeName, reads?: number): Omit<Drawn, 'data'> {
  const single = reads === undefined ? mode.endsWith('to_one') : reads === 1
  return {
    answer: choice(mode),
    choices: MODES,
    moment: 'read',
    mistakes: MODES.filter((one) => one !== mode).map((one) => ({ answer: choice(one), mistake: single && one.startsWith('many_to_many') ? 'reads_miscounted' : 'wrong_mode' })),
  }
}

/** What a step hands to the next one. */
export const CARRIED = ['state', 'output', 'state_and_output', 'nothing'] as const

export const carriedQuestion: Asking = (asked) => {
  if (asked.sizes.T === 1) return null
  const fedBack = isFedBack(asked.network)
  return oneOf(asked.pick, [() => carriedWhere(fedBack), () => ({ form: 'carried_other', ...carriedWhere(!fedBack) }), carriedSaved])(asked)
}

const carriedWhere = (fedBack: boolean): Drawn => ({ data: { fedBack: fedBack ? 'yes' : 'no' }, ...carriedAnswer(fedBack) })

function carriedSaved({ pick }: Asked): Drawn {
  return { form: 'carried_saved', data: { step: 5 + pick(90) }, ...carriedAnswer(false) }
}

function carriedAnswer(fedBack: boolean): Omit<Drawn, 'data'> {
  const right = fedBack ? 'state_and_output' : 'state'
  return {
    answer: choice(right),
    choices: CARRIED,
    moment: 'feed',
    step: 1,
    mistakes: CARRIED.filter((one) => one !== right).map((one) => ({ answer: choice(one), mistake: one === 'nothing' ? 'state_forgotten' : fedBack && one === 'state' ? 'output_forgotten' : 'output_carried' })),
  }
}

/** Whether an output is the input of a step that has none: it needs an earlier step. */
const isFedBack = ({ schedule: { feedback, hasInput } }: ModelShape) => feedback && hasInput.some((has, t) => t > 0 && !has)
