// Runs are written one after the other, the newest of each: a slow browser never has more to write than the page has runs.
import { expect, test } from 'vitest'
import { memoryKeep } from '../../src/store/keep.ts'
import { Storage } from '../../src/store/storage.ts'
import type { Trouble } from '../../src/store/storage.ts'
import type { Checkpoint } from '../../src/worker/protocol.ts'

const checkpoint = (iteration: number): Checkpoint => ({ iteration, arrays: {}, scalars: {}, losses: new Float64Array(0) }) as unknown as Checkpoint

/** A browser that takes as long for a write as the test says. */
function slow() {
  const inner = memoryKeep()
  const written: string[] = []
  const waiting: (() => void)[] = []
  const troubles: (Trouble | null)[] = []
  const set = async (name: string, value: unknown) => {
    written.push(name)
    await new Promise<void>((resume) => void waiting.push(resume))
    await inner.set(name, value)
  }
  const storage = new Storage({ keep: { ...inner, set }, setTimer: () => () => undefined, onTrouble: (trouble) => troubles.push(trouble) })
  const finish = async () => {
    for (let k = 0; k < 50; k++) {
      waiting.splice(0).forEach((resume) => resume())
      await Promise.resolve()
    }
  }
  return { inner, storage, written, troubles, finish }
}

test('checkpoints that come faster than they are written wait as one, which is the newest', async () => {
  const { inner, storage, written, troubles, finish } = slow()
  const saves = Array.from({ length: 200 }, (_, k) => storage.saveCheckpoint('one', checkpoint(k + 1)))
  await finish()
  await Promise.all(saves)
  expect(written.filter((name) => name === 'run:one')).toHaveLength(1)
  expect((await inner.get('run:one') as { checkpoints: Checkpoint[] }).checkpoints.at(-1)?.iteration).toBe(200)
  expect(troubles).toEqual([null])
})

test('what comes while a write is under way is written after it; another run has a write of its own', async () => {
  const { inner, storage, written, finish } = slow()
  const first = storage.saveCheckpoint('one', checkpoint(1))
  while (written.length === 0) await Promise.resolve()
  const later = [storage.saveCheckpoint('one', checkpoint(2)), storage.saveCheckpoint('two', checkpoint(1)), storage.saveCheckpoint('one', checkpoint(3))]
  expect(later[2]).toBe(later[0])
  await finish()
  await Promise.all([first, ...later])
  expect(written.filter((name) => name.startsWith('run:'))).toEqual(['run:one', 'run:one', 'run:two'])
  expect((await inner.get('run:one') as { checkpoints: Checkpoint[] }).checkpoints.at(-1)?.iteration).toBe(3)
})
