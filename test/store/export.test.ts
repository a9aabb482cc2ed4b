/** Export through the store: the file that the browser is given passes the golden command. */

import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/commands/golden/check-file.ts'
import { NOT_HELD } from '../../src/export/cannot-hold.ts'
import { cannotHold } from '../../src/store/not-held.ts'
import { sayIn } from '../../src/text/catalogue.ts'
import { exportFailureSentence, exportWords, notHeldSentences } from '../../src/text/export.ts'
import { world } from './world.ts'

async function opened(hash?: string) {
  const app = world({ hash })
  await app.settled()
  return { app, actions: app.store.getState().actions, state: () => app.store.getState() }
}

describe('exported numbers', () => {
  it('are saved under a name that says which batch they are', async () => {
    const { app, actions, state } = await opened('#/adding?cell=lstm&iteration=5')
    const before = state().snapshot
    actions.saveFile('numbers')
    expect(state().saving).toEqual({ status: 'working', failure: null })
    await app.until(() => state().saving?.status !== 'working')
    expect(state().saving).toEqual({ status: 'done', failure: null })
    expect(app.saved.map(({ name, type }) => [name, type])).toEqual([['unfold-adding-5.json', 'application/json']])
    expect(checkText('saved', app.saved[0]!.body as string, false)).toMatchObject({ ok: true })
    const { weights } = JSON.parse(app.saved[0]!.body as string) as { weights: Record<string, number[][]> }
    expect(weights['l0.fwd.U']!.flat()).toEqual([...before!.tensors['Wh.l0.fwd']!.data])
    actions.dismissExport()
    expect(state().saving).toBeNull()
  })

  it('say what went wrong, and nothing is saved', async () => {
    const { app, actions, state } = await opened('#/adding?batch=128&steps=200&hidden=128')
    actions.saveFile('numbers')
    await app.until(() => state().saving?.status !== 'working')
    expect(state().saving).toEqual({ status: 'failed', failure: { code: 'cannot_export', data: { what: 'size' } } })
    expect(app.saved).toEqual([])
    expect(cannotHold(state().recipe, 'numbers')).toEqual(['optimizer', 'size'])
  })

  it('do not come any more when nobody waits for them', async () => {
    const { app, actions, state } = await opened()
    actions.saveFile('numbers')
    actions.dismissExport()
    await app.until(() => app.workers[0]!.said.some(({ message }) => 'answer' in message && 'files' in message.answer!))
    await new Promise((resume) => setImmediate(resume))
    expect(app.saved).toEqual([])
    expect(state().saving).toBeNull()
  })
})

describe('the sentences', () => {
  it('are there for every code', () => {
    for (const sentence of notHeldSentences(exportWords('en-GB'), [...NOT_HELD, 'not_finite'])) expect(sentence).toMatch(/^[A-Z].* .*\.$/)
  })

  it('say why there is no file', () => {
    expect(exportFailureSentence(sayIn('en'), 'en', { code: 'cannot_export', data: { what: 'not_finite' } })).toContain('not finite')
    expect(exportFailureSentence(sayIn('en'), 'en', { code: 'moved', data: { iteration: 3 } })).toContain('another batch')
  })
})

describe('scripts and weights', () => {
  it('are saved under names that say which batch they are of, large ones with a file beside them', async () => {
    const { app, actions, state } = await opened('#/adding?iteration=3')
    for (const format of ['pytorch', 'keras', 'weights'] as const) {
      actions.saveFile(format)
      await app.until(() => state().saving?.status === 'done')
      actions.dismissExport()
    }
    expect(app.saved.map(({ name }) => name)).toEqual(['unfold-adding-3-pytorch.py', 'unfold-adding-3-keras.py', 'unfold-adding-3.safetensors'])
    expect(app.saved[0]!.body).toContain(`"and on the page", ${state().snapshot!.loss})`)
    const large = await opened('#/adding?cell=lstm&hidden=128&layers=2')
    large.actions.saveFile('pytorch')
    await large.app.until(() => large.state().saving?.status === 'done')
    expect(large.app.saved.map(({ name }) => name)).toEqual(['unfold-adding-0-pytorch.py', 'unfold-adding-0-pytorch.safetensors'])
    expect(large.app.saved[0]!.body).toContain('"unfold-adding-0-pytorch.safetensors"')
  })

  it('come back from a file as a run of their own, which Back leaves', async () => {
    const { app, actions, state } = await opened('#/adding?cell=gru&iteration=7')
    const trained = state().snapshot!.tensors['Wh.l0.fwd']!.data.slice()
    const before = state().actions.address()
    actions.saveFile('weights')
    await app.until(() => state().saving?.status === 'done')
    const body = app.saved[0]!.body as Uint8Array<ArrayBuffer>
    actions.dismissExport()
    actions.takeWeights(new Blob([body]))
    await app.until(() => state().saving?.status === 'done')
    await app.settled()
    expect(state().iteration).toBe(0)
    expect(state().run.kept).not.toBeNull()
    expect([...state().snapshot!.tensors['Wh.l0.fwd']!.data]).toEqual([...trained])
    app.browserBack()
    await app.settled()
    expect(state().actions.address()).toBe(before)
  })

  it('say why a file is not taken; the picture stays', async () => {
    const { app, actions, state } = await opened('#/adding?iteration=2')
    actions.takeWeights(new Blob(['no weights']))
    await app.until(() => state().saving?.status === 'failed')
    expect(exportFailureSentence(sayIn('en'), 'en', state().saving!.failure!)).toContain('not a file of the format safetensors')
    expect(state().iteration).toBe(2)
    expect(state().run.kept).toBeNull()
  })
})
