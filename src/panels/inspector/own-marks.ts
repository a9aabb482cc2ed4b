/** The figure of a batch of own data: lines where the answers are numbers, boxes where they are classes or bits. */

import { inputsOf, largest } from '../../figures/data/answers.ts'
import type { Answer } from '../../figures/data/answers.ts'
import type { Mark, Room } from '../../figures/data/marks.ts'
import { sequenceMarks } from '../../figures/data/sequence.ts'
import { MOST_LINES, seriesMarks } from '../../figures/data/series.ts'
import { shortNumber } from '../../marks/digits.ts'
import type { Say } from '../../text/catalogue.ts'
import { paddedAt } from '../../trace/contract/padding.ts'
import type { Snapshot } from '../../trace/contract/tensors.ts'

type OwnBatch = Extract<NonNullable<Snapshot['data']>, { task: 'own' }>

export function ownMarks(say: Say, snapshot: Snapshot, { loss, classes }: OwnBatch, example: number, all: Answer[], around: number, room: Room): Mark[] {
  const { shape } = snapshot
  const { schedule: { steps, mode }, architecture } = shape
  const real = (t: number) => !paddedAt(shape, t).includes(example)
  const answers = mode === 'many_to_many_synced' ? all.filter(({ step }) => real(step)) : all
  const time = (t: number) => say('stage.time', { t })
  if (loss === 'mse') {
    const lines = Array.from({ length: Math.min(MOST_LINES, architecture.inputSize) }, (_, d) => inputsOf(snapshot, example, d).map((value, t) => (real(t) ? value : null)))
    return seriesMarks({ inputs: lines, answers, steps, given: say('inspector.data.read'), target: say('inspector.target'), said: say('inspector.prediction'), number: (value) => shortNumber(value, 2), time }, room)
  }
  const letter = (n: number) => Array.from(classes?.[n] ?? String(n))[0] ?? ''
  const at = (value: (answer: Answer) => string | null) => Array.from({ length: steps }, (_, t) => {
    const answer = answers.find(({ step }) => step === t)
    return answer ? value(answer) : null
  })
  const said = (row: number[]) => (classes ? letter(largest(row)) : (row[0] ?? 0) > 0 ? '1' : '0')
  const read = Array.from({ length: steps }, (_, t) => (real(t) ? '·' : null))
  return sequenceMarks({ read, asked: at(({ target }) => letter(target[0] ?? 0)), said: at((answer) => answer.said && said(answer.said)), around, readHead: say('inspector.data.read'), saidHead: say('inspector.data.said'), time }, room)
}
