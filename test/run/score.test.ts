// Success: shares and errors that can be counted by hand.
import { describe, expect, test } from 'vitest'
import { createArena } from '../../src/engine/arena.ts'
import { plainKernels } from '../../src/engine/kernels/plain.ts'
import { createModel } from '../../src/engine/model.ts'
import { scheduleOf } from '../../src/engine/modes.ts'
import type { LossName } from '../../src/engine/spec.ts'
import { createWorkspace } from '../../src/engine/workspace.ts'
import { createScore, succeeds } from '../../src/run/score.ts'

/** A workspace as after a forward pass: two read steps, these answers (S, B, K) and targets. */
function answered(loss: LossName, outputs: number, batch: number, y: number[], target: number[], counts: number[] | null = null) {
  const architecture = { cell: 'rnn_tanh', inputSize: 1, hiddenSize: 1, outputSize: outputs, layers: 1, directions: 1, outputActivation: 'identity', embedding: null, dropout: { input: 0, readOut: 0 } } as const
  const schedule = scheduleOf({ steps: 2, inputs: [0, 1], reads: [0, 1] })
  const workspace = createWorkspace(createModel(architecture, plainKernels, createArena('float64')), schedule, batch, { loss, truncate: null, stepClip: null })
  workspace.y_sbk.set(y)
  workspace.target.set(target)
  workspace.counts_sb = counts && Uint8Array.from(counts)
  return workspace
}

const successOf = (loss: LossName, ...workspaces: ReturnType<typeof answered>[]) => {
  const score = createScore(loss)
  for (const workspace of workspaces) score.add(workspace)
  return score.success()
}

describe('accuracy', () => {
  test('of classes: the largest logit is the answer', () => {
    // Examples A and B, steps 1 and 2: A right twice, B right once.
    const y = [5, 1, 0, /**/ 0, 1, 2, /**/ -3, -1, -2, /**/ 9, 0, 0]
    expect(successOf('softmax_ce', answered('softmax_ce', 3, 2, y, [0, 2, 1, 2]))).toEqual({ kind: 'accuracy', value: 0.75, baseline: 0.5, whole: 0.5 })
  })

  test('of bits: a logit above 0 says 1, and each output is an answer', () => {
    const y = [1, -1, /**/ 2, 2, /**/ -1, -1, /**/ 0.5, -0.5]
    const target = [1, 0, /**/ 1, 0, /**/ 0, 0, /**/ 1, 0]
    expect(successOf('bce_logits', answered('bce_logits', 2, 2, y, target))).toEqual({ kind: 'accuracy', value: 7 / 8, baseline: 5 / 8, whole: 0.5 })
  })

  test('what is no number is no answer', () => {
    expect(successOf('softmax_ce', answered('softmax_ce', 2, 1, [NaN, 1, 1, 0], [0, 0])).value).toBe(0.5)
    expect(successOf('bce_logits', answered('bce_logits', 1, 1, [NaN, NaN], [0, 0])).value).toBe(0)
  })

  test('pairs that do not count are not asked', () => {
    expect(successOf('bce_logits', answered('bce_logits', 1, 2, [1, 1, 1, 1], [1, 1, 1, 0], [1, 1, 1, 0]))).toEqual({ kind: 'accuracy', value: 1, baseline: 1, whole: 1 })
  })
})

test('the error is beside that of each step’s own mean, over all batches', () => {
  const first = answered('mse', 1, 2, [1, 1, 10, 10], [0, 2, 10, 10])
  const second = answered('mse', 1, 1, [1, 13], [1, 13])
  // Step 1: 0, 2, 1 has variance 2/3; step 2: 10, 10, 13 has 2.
  const success = successOf('mse', first, second)
  expect(success).toMatchObject({ kind: 'mse', value: 2 / 6, whole: null })
  expect(success.baseline).toBeCloseTo((2 / 3 + 2) / 2, 12)
})

test('success is 95 in 100, or a tenth of the baseline', () => {
  const accuracy = { kind: 'accuracy' as const, baseline: 0.9, whole: 1 }
  expect([0.95, 0.949, NaN].map((value) => succeeds({ ...accuracy, value }))).toEqual([true, false, false])
  const error = { kind: 'mse' as const, baseline: 0.5, whole: null }
  expect([0.05, 0.051, NaN].map((value) => succeeds({ ...error, value }))).toEqual([true, false, false])
})
