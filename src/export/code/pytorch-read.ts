/** Reading out in PyTorch: which states the output layer gets. */

import type { CodeModel } from './code-model.ts'
import { line } from './lines.ts'
import type { Draft } from './lines.ts'
import type { Plan } from './plan.ts'
import { isLooped, keptStates } from './pytorch-feed.ts'
import { list } from './python.ts'
import { named, WORDS } from './words.ts'

const { batch, time, hidden, outputs } = WORDS.pytorch

export function readLines(model: CodeModel, plan: Plan): Draft[] {
  const { B, S, K, fed } = plan
  const comment = named([[batch, B], ...(S > 1 ? [[time, S] as const] : []), [outputs, K]])
  if (fed.length > 0) return fedReads(plan, comment)
  const { source, before } = sourceOf(model, plan)
  return [...before, line(`y = ${outputOf(model, source)}`, 'read', { comment })]
}

function outputOf({ shape: { architecture } }: CodeModel, source: string): string {
  const { dropout, outputActivation } = architecture
  const read = `out(${dropout.readOut > 0 ? `F.dropout(${source}, p=${dropout.readOut})` : source})`
  return outputActivation === 'tanh' ? `torch.tanh(${read})` : read
}

/** The outputs of the loop have been made already. */
function fedReads(plan: Plan, comment: string): Draft[] {
  const { lengths, masksLoss, reads } = plan
  const joined = line('ys = torch.cat(ys, dim=1)', 'read')
  if (lengths === null || masksLoss) return [joined, line(`y = ${indexed('ys', plan)}`, 'read', { comment })]
  if (reads.kind === 'final') return [joined, line('y = ys[torch.arange(len(x)), lengths - 1]', 'read', { comment })]
  return [joined, line(`ys = ${keptStates('ys')}`, 'read'), line(`y = ${indexed('ys', plan)}`, 'read', { comment })]
}

function sourceOf(model: CodeModel, plan: Plan): { source: string; before: Draft[] } {
  const { B, T, F, reads, lengths } = plan
  const { directions } = model.shape.architecture
  const looped = isLooped(model, plan)
  if (reads.kind === 'final' && directions === 2 && (T > 1 || lengths !== null)) {
    const comment = `${named([[batch, B], [`2·${hidden}`, F]])}: where each ends`
    return { source: 'last', before: [line('last = torch.cat([h_n[-2], h_n[-1]], dim=1)', 'read', { comment })] }
  }
  if (lengths === null) return { source: indexed('output', plan), before: [] }
  if (reads.kind === 'final') return { source: looped ? 'output[torch.arange(len(x)), lengths - 1]' : 'h_n[-1]', before: [] }
  return { source: indexed('output', plan), before: looped && !plan.masksLoss ? [line(`output = ${keptStates('output')}`, 'read')] : [] }
}

/** Of (N, L, …) the steps that are read. */
function indexed(source: string, { T, reads }: Plan): string {
  if (reads.kind === 'all') return source
  if (reads.kind === 'last') return `${source}[:, -${T - reads.from}:]`
  if (reads.kind === 'some') return `${source}[:, ${list(reads.steps)}]`
  return `${source}[:, ${reads.kind === 'final' ? -1 : reads.step}]`
}
