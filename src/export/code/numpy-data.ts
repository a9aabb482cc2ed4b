/** A random batch of the page's shapes in NumPy, which both Keras and Lasagne take. */

import type { CodeModel } from './code-model.ts'
import { line } from './lines.ts'
import type { Draft } from './lines.ts'
import { givenSteps, targetShape } from './plan.ts'
import type { Plan } from './plan.ts'
import { list, tuple } from './python.ts'
import { named } from './words.ts'
import type { Words } from './words.ts'

/** `type`: of real numbers, where the library insists on one. */
export function numpyData(model: CodeModel, plan: Plan, words: Words, type: string | null = null): Draft[] {
  return [inputLine(model, plan, words, type), ...emptyLines(plan), ...lengthLines(plan), targetLine(model, plan, words, type)]
}

const typed = (made: string, type: string | null) => (type === null ? made : `${made}.astype(${type})`)

function inputLine({ shape: { architecture } }: CodeModel, plan: Plan, { batch, time, features }: Words, type: string | null): Draft {
  const { B, D } = plan
  const L = givenSteps(plan)
  const axes = [[batch, B], [time, L], [features, D]] as const
  const { embedding } = architecture
  if (plan.numbers === 'given') return line('X = numbers["x"]', 'data', { comment: named(embedding ? axes.slice(0, 2) : axes) })
  if (embedding !== null) return line(`X = np.random.randint(${embedding.vocabulary}, size=(${B}, ${L}))`, 'data', { comment: named(axes.slice(0, 2)) })
  return line(`X = ${typed(`np.random.randn(${B}, ${L}, ${D})`, type)}`, 'data', { comment: named(axes) })
}

function emptyLines({ inputs }: Plan): Draft[] {
  if (inputs.kind !== 'some') return []
  return [line(`X[:, ${list(inputs.empty)}] = 0`, 'data', { comment: 'no input at these steps (from 0)' })]
}

/** So many lengths can be read; more are drawn like the rest of the batch. */
const LENGTHS_AT_MOST = 12

function lengthLines({ lengths, padsBefore, B, T, numbers }: Plan): Draft[] {
  if (lengths === null) return []
  const drawn = `np.random.randint(${Math.min(...lengths)}, ${Math.max(...lengths) + 1}, size=${B})`
  return [
    line(`lengths = ${numbers === 'given' ? 'numbers["lengths"]' : B <= LENGTHS_AT_MOST ? `np.array(${list(lengths)})` : drawn}`, 'data', { comment: 'real steps of each sequence' }),
    line(`real = np.arange(${T}) ${padsBefore ? `>= ${T} - lengths[:, None]` : '< lengths[:, None]'}`, 'data'),
    line('X[~real] = 0', 'data', { comment: padsBefore ? 'padding before each sequence' : 'padding' }),
  ]
}

function targetLine({ objective }: CodeModel, plan: Plan, { batch, time, outputs }: Words, type: string | null): Draft {
  const { B, S, K, classes } = plan
  const shape = targetShape(plan)
  const drawn = {
    mse: typed(`np.random.randn(${shape.join(', ')})`, type),
    bce_logits: typed(`np.random.randint(2, size=${tuple(shape)})`, type),
    softmax_ce: `np.random.randint(${K}, size=${tuple(shape)})`,
  }[objective.loss]
  const made = plan.numbers === 'given' ? 'numbers["target"]' : drawn
  const axes = [[batch, B], ...(S > 1 ? [[time, S] as const] : []), ...(classes ? [] : [[outputs, K] as const])] as const
  return line(`Y = ${made}`, 'data', { comment: named(axes) + (classes ? ', class numbers' : '') })
}
