// Files of reviews: of the weights that are asked for and the rows that are read, to the engine's own states, outputs, loss and gradients.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runGolden } from '../../../src/commands/golden.ts'
import { plainSet } from '../../../src/engine/kernels/sets.ts'
import type { ExportFormat } from '../../../src/export/format-names.ts'
import type { GoldenCase, Nested } from '../../../src/export/golden/format.ts'
import type { ReviewPlace } from '../../../src/worker/protocol-reviews.ts'
import type { ReviewsAnswer, ReviewsName, ReviewsOrder } from '../../../src/worker/protocol-reviews.ts'
import { createReviews } from '../../../src/worker/reviews/reviews.ts'
import { distance } from '../../support/close.ts'
import { pythonWith } from '../../support/python.ts'
import { nodeFiles } from '../../support/reviews.ts'

const engine = createReviews(plainSet, nodeFiles())
const FOLDER = mkdtempSync(join(tmpdir(), 'unfold-reviews-'))
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

async function ask<N extends ReviewsName>(name: N, order: ReviewsOrder<N>): Promise<ReviewsAnswer<N>> {
  return (await engine.answer({ name, order } as never, { told: () => undefined, open: () => null, rest: async () => undefined })) as ReviewsAnswer<N>
}

const OURS: ReviewPlace = { of: 'ours', number: 0 }

async function filed(format: ExportFormat, name: string, reviews: ReviewPlace[] = [OURS]): Promise<void> {
  const { files } = await ask('files', { reviews, weights: 'trained', format, name })
  for (const file of files) writeFileSync(join(FOLDER, file.name), file.body)
}

describe('one review', () => {
  let golden: GoldenCase
  beforeAll(async () => {
    const { files } = await ask('files', { reviews: [OURS], weights: 'trained', format: 'numbers', name: 'one' })
    golden = JSON.parse(files[0]!.body as string) as GoldenCase
    writeFileSync(join(FOLDER, 'one.json'), files[0]!.body as string)
  }, 120_000)

  it('is a case of numbers that passes, with the rows of the table as inputs', async () => {
    const [found] = await ask('find', { reviews: [OURS] })
    const { rows } = await ask('rows', { indexes: [found!.row[99]!], weights: 'trained' })
    expect(golden.indexes).toEqual([Array.from(found!.row)])
    expect(golden.spec).toMatchObject({ batch: 1, steps: 100, input_size: 128, hidden_size: 128, output_size: 1 })
    expect((golden.inputs as number[][][])[0]![99]).toEqual(Array.from(rows))
    expect(golden.targets).toEqual([[[1]]])
    const along = await ask('read', { reviews: [OURS], weights: 'trained' })
    expect(Math.abs(1 / (1 + Math.exp(-(golden.expected.outputs as number[][][])[0]![0]![0]!)) - along[99]!)).toBeLessThan(1e-5)
    const lines: string[] = []
    expect(runGolden([FOLDER], (line) => lines.push(line)), lines.join('\n')).toBe(0)
  }, 120_000)

  const python = pythonWith('torch')
  it.skipIf(python === null)('is a script that comes to the same (skipped where no Python has torch)', async () => {
    await filed('pytorch', 'one')
    const code = 'import contextlib, io, json, runpy, sys\nsaid = io.StringIO()\nwith contextlib.redirect_stdout(said): names = runpy.run_path("one-pytorch.py")\n'
      + 'page = names["page"]\njson.dump({"printed": said.getvalue()[-400:], "states": names["output"].tolist(), "y": names["y"].tolist(), "loss": names["loss"].item(), "x": names["numbers"]["x"].tolist(),\n'
      + '"Wh": page["rnn"].weight_hh_l0.grad.T.tolist(), "Wy": page["out"].weight.grad.T.tolist(), "dE": page["embedding"].weight.grad[291].tolist()}, sys.stdout)'
    const { stdout, stderr } = spawnSync(python!, ['-c', code], { cwd: FOLDER, encoding: 'utf8', maxBuffer: 1 << 28 })
    expect(stderr).toBe('')
    const got = JSON.parse(stdout) as { states: Nested; y: Nested; loss: number; x: number[][]; Wh: Nested; Wy: Nested; dE: number[] }
    const { expected } = golden
    expect(got.x).toEqual(golden.indexes)
    expect(distance(got.states, expected.states['l0.fwd.h']!), 'states').toBeLessThan(1e-5)
    expect(Math.abs(got.loss - expected.loss), 'loss').toBeLessThan(1e-5)
    expect(Math.abs([got.y].flat(3)[0]! as number - ([expected.outputs].flat(4)[0] as number)), 'logit').toBeLessThan(1e-5)
    expect(distance(got.Wh, expected.grads['l0.fwd.U']!), 'Wh').toBeLessThan(1e-5)
    expect(distance(got.Wy, expected.grads['out.W']!), 'Wy').toBeLessThan(1e-5)
    // "year", the last word, is there once: its row's gradient is that of its place.
    expect(distance(got.dE, (expected.dx as number[][][])[0]![99]!), 'E').toBeLessThan(1e-5)
  }, 120_000)
})

it('several reviews are one batch; the loss in the script is the one of the stage', async () => {
  const reviews: ReviewPlace[] = [OURS, { of: 'ours', number: 1 }, { of: 'text', text: 'the film' }]
  const { files } = await ask('files', { reviews, weights: 'trained', format: 'pytorch', name: 'three' })
  const { loss } = await ask('trace', { reviews, weights: 'trained' })
  expect(files.map(({ name }) => name)).toEqual(['three-pytorch.py', 'three-pytorch.safetensors'])
  const script = files[0]!.body as string
  expect(Math.abs(Number(/"and on the page", (\S+)\)/.exec(script)![1]) - loss)).toBeLessThan(1e-6)
  expect(script).not.toContain('dropout')
}, 120_000)
