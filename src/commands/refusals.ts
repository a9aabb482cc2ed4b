/** English sentences for settings that are refused, for the command line. The page has its own catalogues. */

import type { Refusal, RefusalCode } from '../engine/check-spec.ts'

type Data = Refusal['data']

const SENTENCES: Record<RefusalCode, (data: Data) => string> = {
  size: ({ field, given }) => `${field} must be a positive whole number, not ${given}.`,
  choice: ({ field, given, choices }) => `${field} cannot be ${given}; choose one of ${choices}.`,
  directions: ({ given }) => `A layer runs in 1 direction or in 2, not in ${given}.`,
  rate: ({ field, given }) => `Dropout (${field}) is a share from 0 up to, not including, 1; ${given} is not.`,
  truncate: ({ given }) => `Backpropagation can be truncated after 1 step or more, not after ${given}.`,
  step_clip: ({ given }) => `The bound on the gradient of a step must be larger than 0; ${given} is not.`,
  reads_empty: () => 'At least one step has to be read.',
  reads_range: ({ given, steps }) => `Step ${given} cannot be read: there are ${steps} steps, counted from 0.`,
  reads_order: ({ first, second }) => `The steps that are read must ascend: ${second} comes after ${first}.`,
  inputs_count: ({ given, steps }) => `${given} steps are marked as with or without input, but there are ${steps} steps.`,
  final_reads: ({ steps }) => `Reading the final state means reading step ${Number(steps) - 1}, and no other.`,
  feedback_directions: () => 'An output cannot be fed back in a network of two directions: the backward one would have to know it already.',
  feedback_sizes: ({ inputSize, outputSize }) => `An output of ${outputSize} numbers cannot be fed back as an input of ${inputSize}.`,
  feedback_embedding: () => 'An output cannot be fed back into an embedding, which takes row numbers.',
  carried_directions: () => 'The backward direction begins at the end of its sequence: it has no state to carry on from the batch before.',
  classes: () => 'Softmax over a single output is always 1: there is nothing to learn.',
}

export function refusalSentence({ code, data }: Refusal): string {
  return SENTENCES[code](data)
}
