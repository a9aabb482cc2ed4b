/** A random batch of the page's shapes in PyTorch; empty inputs are zeros. */

import type { CodeModel } from './code-model.ts'
import { line, remark } from './lines.ts'
import type { Draft } from './lines.ts'
import { givenSteps, targetShape } from './plan.ts'
import type { Plan } from './plan.ts'
import { list, tuple } from './python.ts'
import { named, WORDS } from './words.ts'

const { batch, time, features, outputs } = WORDS.pytorch

export function dataLines(model: CodeModel, plan: Plan): Draft[] {
  return [...inputLines(model, plan), ...emptyLines(model, plan), targetLine(model, plan), ...lengthLines(plan)]
}

function inputLines({ shape: { architecture } }: CodeModel, plan: Plan): Draft[] {
  const { B, D } = plan
  const L = givenSteps(plan)
  const axes = [[batch, B], [time, L], [features, D]] as const
  const given = plan.numbers === 'given'
  if (architecture.embedding === null) return [line(`x = ${given ? 'numbers["x"]' : `torch.randn(${B}, ${L}, ${D})`}`, 'data', { comment: named(axes) })]
  return [
    line(`words = ${given ? 'numbers["x"]' : `torch.randint(${architecture.embedding.vocabulary}, (${B}, ${L}))`}`, 'data', { comment: named(axes.slice(0, 2)) }),
    line('x = embedding(words)', 'data', { comment: named(axes) }),
  ]
}

function emptyLines({ shape: { schedule } }: CodeModel, { B, T, D, inputs, fed }: Plan): Draft[] {
  // What is fed back is put there in the loop.
  if (inputs.kind === 'all' || (fed.length > 0 && inputs.kind === 'first')) return []
  if (inputs.kind === 'some') return [line(`x[:, ${list(inputs.empty)}] = 0`, 'data', { comment: 'no input at these steps (from 0)' })]
  return [
    ...usualIdiom(schedule.mode, T),
    line(`x = torch.cat([x, torch.zeros(${B}, ${inputs.empty}, ${D})], dim=1)`, 'data', { comment: `${inputs.empty} empty steps follow` }),
  ]
}

/** What people write for such a mode more often than the page's machine. */
function usualIdiom(mode: CodeModel['shape']['schedule']['mode'], T: number): Draft[] {
  if (mode === 'one_to_many') return [remark(`Often x.repeat(1, ${T}, 1) in place of zeros: the input at every step, another network.`)]
  return mode === 'many_to_many_encdec' ? [remark('Often two networks, encoder and decoder. Here one cell reads, then writes.')] : []
}

function targetLine({ objective }: CodeModel, plan: Plan): Draft {
  const { B, S, K } = plan
  const shape = targetShape(plan)
  const drawn = {
    mse: `torch.randn(${shape.join(', ')})`,
    bce_logits: `torch.randint(2, ${tuple(shape)}).to(x.dtype)`,
    softmax_ce: `torch.randint(${K}, ${tuple(shape)})`,
  }[objective.loss]
  const made = plan.numbers === 'given' ? 'numbers["target"]' : drawn
  const axes = [[batch, B], ...(S > 1 ? [[time, S] as const] : []), ...(plan.classes ? [] : [[outputs, K] as const])] as const
  return line(`target = ${made}`, 'data', { comment: named(axes) + (plan.classes ? ', class numbers' : '') })
}

/** So many lengths can be read; more are drawn like the rest of the batch. */
const LENGTHS_AT_MOST = 12

function lengthLines({ lengths, padsBefore, B, numbers }: Plan): Draft[] {
  if (lengths === null) return []
  if (numbers === 'given') return [line('lengths = numbers["lengths"]', 'data', { comment: 'real steps of each sequence' })]
  const drawn = `torch.randint(${Math.min(...lengths)}, ${Math.max(...lengths) + 1}, (${B},))`
  const moved = padsBefore ? [remark('On the page padding stands before the sequences; pack_padded_sequence wants it after them, and skips it.')] : []
  return [...moved, line(`lengths = ${B <= LENGTHS_AT_MOST ? `torch.tensor(${list(lengths)})` : drawn}`, 'data', { comment: 'real steps of each sequence' })]
}
