/** Shapes in comments, in a library's own words: (N 4, L 6, hidden_size 5). These are code, so they are in no catalogue. */

import type { CodeLibrary } from './code-model.ts'

export interface Words {
  batch: string
  time: string
  features: string
  hidden: string
  outputs: string
}

export const WORDS: Record<CodeLibrary, Words> = {
  keras: { batch: 'samples', time: 'timesteps', features: 'features', hidden: 'units', outputs: 'units' },
  pytorch: { batch: 'N', time: 'L', features: 'input_size', hidden: 'hidden_size', outputs: 'out_features' },
  lasagne: { batch: 'n_batch', time: 'n_time_steps', features: 'n_features', hidden: 'num_units', outputs: 'num_units' },
}

/** `named([['N', 4], ['L', 6]])` → (N 4, L 6). */
export function named(axes: readonly (readonly [word: string, size: number])[]): string {
  return `(${axes.map(([word, size]) => `${word} ${size}`).join(', ')})`
}
