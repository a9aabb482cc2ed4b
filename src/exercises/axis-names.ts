/** What people call the axes, in English, French and each library's words: they may be typed in the place of sizes. */

import type { Axis } from '../trace/contract/tensors.ts'

type NamedAxis = Exclude<Axis, 'gates'>

const NAMES: Record<NamedAxis, readonly string[]> = {
  batch: ['batch', 'batch size', 'batch_size', 'n_batch', 'samples', 'examples', 'sequences', 'lot', 'taille du lot', 'exemples', 'echantillons'],
  time: ['time', 'times', 'timesteps', 'time steps', 'time_steps', 'n_time_steps', 'steps', 'seq_len', 'sequence length', 'length', 'temps', 'pas de temps', 'pas', 'longueur'],
  features: ['features', 'input features', 'n_features', 'input_size', 'caracteristiques', "caracteristiques d'entree", 'variables'],
  hidden: ['hidden', 'hidden units', 'hidden size', 'hidden_size', 'units', 'num_units', 'unites', 'unites cachees'],
  outputs: ['outputs', 'output_size', 'out_features', 'classes', 'sorties'],
  vocabulary: ['vocabulary', 'vocabulary size', 'vocab', 'vocab_size', 'max_features', 'num_embeddings', 'vocabulaire'],
}

const AXES = new Map(Object.entries(NAMES).flatMap(([axis, names]) => names.map((name) => [joined(name), axis as NamedAxis])))

const LONG = [...Object.values(NAMES)].flat().filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length)

/** null: it is no name of an axis. */
export const axisNamed = (word: string): NamedAxis | null => AXES.get(word) ?? AXES.get(`${word}s`) ?? null

/** Names of several words in one piece, so that blanks can part what is left. */
export function joinNames(text: string): string {
  return LONG.reduce((all, name) => all.replaceAll(name, joined(name)), text)
}

function joined(name: string): string {
  return name.replaceAll(' ', '_')
}
