/** The page's optimizer as each library calls it. Settings that are the library's own defaults are left out. */

import type { OptimizerSettings } from '../../engine/optimizers.ts'
import type { OptimizerName } from '../../engine/spec.ts'
import type { CodeLibrary, CodeModel } from './code-model.ts'
import { call } from './python.ts'
import type { Keywords } from './python.ts'

interface Rule {
  name: string
  /** The library's word for each setting that the rule uses, and its default; null: it has to be said. */
  settings: Partial<Record<keyof Omit<OptimizerSettings, 'name'>, readonly [word: string, usual: number | null]>>
  /** Said always, whatever the page's settings. */
  also?: Keywords
  comment?: string
}

const OUTSIDE = 'eps outside the root; the page has it inside'

const RULES: Record<CodeLibrary, Record<OptimizerName, Rule>> = {
  keras: {
    sgd: { name: 'SGD', settings: { rate: ['learning_rate', null] } },
    momentum: { name: 'SGD', settings: { rate: ['learning_rate', null], momentum: ['momentum', null] } },
    rmsprop: { name: 'RMSprop', settings: { rate: ['learning_rate', null], decay: ['rho', 0.9], epsilon: ['epsilon', 1e-7] } },
    adagrad: { name: 'Adagrad', settings: { rate: ['learning_rate', null], epsilon: ['epsilon', 1e-7] }, also: { initial_accumulator_value: 0 } },
    adam: { name: 'Adam', settings: { rate: ['learning_rate', null], beta1: ['beta_1', 0.9], beta2: ['beta_2', 0.999], epsilon: ['epsilon', 1e-7] } },
  },
  pytorch: {
    sgd: { name: 'SGD', settings: { rate: ['lr', null] } },
    momentum: { name: 'SGD', settings: { rate: ['lr', null], momentum: ['momentum', null] } },
    rmsprop: { name: 'RMSprop', settings: { rate: ['lr', null], decay: ['alpha', 0.99], epsilon: ['eps', 1e-8] }, comment: OUTSIDE },
    adagrad: { name: 'Adagrad', settings: { rate: ['lr', null], epsilon: ['eps', 1e-10] }, comment: OUTSIDE },
    adam: { name: 'Adam', settings: { rate: ['lr', null], epsilon: ['eps', 1e-8] } },
  },
  lasagne: {
    sgd: { name: 'sgd', settings: { rate: ['learning_rate', null] } },
    momentum: { name: 'momentum', settings: { rate: ['learning_rate', null], momentum: ['momentum', 0.9] } },
    rmsprop: { name: 'rmsprop', settings: { rate: ['learning_rate', null], decay: ['rho', 0.9], epsilon: ['epsilon', 1e-6] } },
    adagrad: { name: 'adagrad', settings: { rate: ['learning_rate', null], epsilon: ['epsilon', 1e-6] } },
    adam: { name: 'adam', settings: { rate: ['learning_rate', null], beta1: ['beta1', 0.9], beta2: ['beta2', 0.999], epsilon: ['epsilon', 1e-8] } },
  },
}

/** `prefix` and `positional`: where it lives, and what stands before its settings. */
export function optimizerCall(library: CodeLibrary, { optimizer }: CodeModel, prefix: string, positional: string[] = [], more: Keywords = {}): string {
  const { name, settings, also } = RULES[library][optimizer.name]
  const said = Object.entries(settings).flatMap(([key, [word, usual]]) => {
    const value = optimizer[key as keyof typeof settings]
    return value === usual ? [] : [[word, value] as const]
  })
  return call(`${prefix}${name}`, positional, { ...Object.fromEntries(said), ...betas(library, optimizer), ...also, ...more })
}

/** PyTorch takes both of Adam's as a pair. */
function betas(library: CodeLibrary, { name, beta1, beta2 }: OptimizerSettings): Keywords {
  return library === 'pytorch' && name === 'adam' && (beta1 !== 0.9 || beta2 !== 0.999) ? { betas: `(${beta1}, ${beta2})` } : {}
}

export function optimizerComment(library: CodeLibrary, { optimizer }: CodeModel): string | undefined {
  return RULES[library][optimizer.name].comment
}
