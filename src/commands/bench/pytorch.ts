/** PyTorch with one thread, as a process that is told what to do line by line (test/bench/pytorch.py). */

import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createArena } from '../../engine/arena.ts'
import { plainKernels } from '../../engine/kernels/plain.ts'
import { createModel } from '../../engine/model.ts'
import { ROOT } from '../launch/project.mjs'
import type { Entrant } from './entrant.ts'
import { checkedRows } from './training.ts'
import type { Checked } from './training.ts'
import { batchOf, drawFirstWeights, settingsOf } from './workloads.ts'
import type { Workload } from './workloads.ts'

/** Debian's interpreter first: its python3-torch is not seen by others. */
const PYTHONS = ['/usr/bin/python3', 'python3']
/** Its version, and whose products it uses: Debian's own are ten times slower than those of OpenBLAS. */
const VERSION = `import torch
torch.ones(9, 9) @ torch.ones(9, 9)
maps = open('/proc/self/maps').read() if __import__('sys').platform == 'linux' else ''
print(torch.__version__, 'with', next((name for name in ('openblas', 'mkl', 'blis') if name in maps), 'the reference BLAS (slow: Debian has libopenblas0)' if maps else 'unknown BLAS'))`
const SCRIPT = join(ROOT, 'test/bench/pytorch.py')

/** `sparse`: the embedding's gradient is sparse, and SparseAdam moves it. `loop`: step by step with PyTorch's operations, which is faster
 *  than its own cells where lengths differ. */
interface How {
  sparse: boolean
  loop: boolean
}

/** An interpreter that has torch, and torch's version; null: there is none. */
export function findTorch(): { python: string; version: string } | null {
  for (const python of PYTHONS) {
    const { status, stdout } = spawnSync(python, ['-c', VERSION], { encoding: 'utf8' })
    if (status === 0) return { python, version: stdout.trim() }
  }
  return null
}

export function torchEntrants({ python }: { python: string }): { entrants: Entrant[]; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const children: ChildProcess[] = []
  const entrant = (engine: string, how: How): Entrant => ({
    engine,
    where: 'python',
    own: false,
    async prepare(workload) {
      if (how.sparse && !workload.architecture.embedding) return 'it has no embedding'
      const child = spawn(python, [SCRIPT, writeCase(folder, workload, how)], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' } })
      children.push(child)
      const ask = asking(child)
      return {
        check: () => ask({ check: checkedRows(workload) }) as Promise<Checked>,
        time: (repeats) => ask({ time: repeats }) as Promise<number>,
        done: async () => void child.stdin!.end(),
      }
    },
  })
  const close = () => {
    for (const child of children) child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  const entrants = [
    entrant('pytorch', { sparse: false, loop: false }),
    entrant('pytorch loop', { sparse: false, loop: true }),
    entrant('pytorch SparseAdam', { sparse: true, loop: false }),
  ]
  return { entrants, close }
}

/** One line of JSON for one line of JSON. */
function asking(child: ChildProcess): (order: object) => Promise<unknown> {
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  return async (order) => {
    child.stdin!.write(`${JSON.stringify(order)}\n`)
    const { value, done } = await lines.next()
    if (done) throw new Error('PyTorch ended; what it said is above.')
    return JSON.parse(value)
  }
}

/** Settings as JSON, and beside it all numbers as float32 in the order of `parts`. */
function writeCase(folder: string, workload: Workload, how: How): string {
  const model = createModel(workload.architecture, plainKernels, createArena('float32'))
  drawFirstWeights(model)
  const { inputs, targets, lengths } = batchOf(workload)
  const parts: { name: string; shape: number[]; data: ArrayLike<number> }[] = [
    ...model.parameters.map(({ name, shape, value }) => ({ name, shape, data: value })),
    { name: 'inputs', shape: [workload.steps, workload.batch, ...(workload.architecture.embedding ? [] : [workload.architecture.inputSize])], data: inputs },
    { name: 'targets', shape: [workload.batch, 1], data: targets },
  ]
  const path = join(folder, `${workload.name.replaceAll(' ', '-')}${how.sparse ? '-sparse' : ''}${how.loop ? '-loop' : ''}`)
  const about = parts.map(({ name, shape }) => ({ name, shape }))
  writeFileSync(`${path}.json`, JSON.stringify({ ...workload, settings: settingsOf(workload), lengths, ...how, parts: about }))
  writeFileSync(`${path}.bin`, Buffer.concat(parts.map(({ data }) => Buffer.from(Float32Array.from(data).buffer))))
  return path
}
