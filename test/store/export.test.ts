/** Export through the store: the file that the browser is given passes the golden command. */

import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/commands/golden/check-file.ts'
import { NOT_HELD } from '../../src/export/golden/cannot-hold.ts'
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
    actions.exportNumbers()
    expect(state().saving).toEqual({ status: 'working', failure: null })
    await app.until(() => state().saving?.status !== 'working')
    expect(state().saving).toEqual({ status: 'done', failure: null })
    expect(app.saved.map(({ name, type }) => [name, type])).toEqual([['unfold-adding-5.json', 'application/json']])
    expect(checkText('saved', app.saved[0]!.text, false)).toMatchObject({ ok: true })
    const { weights } = JSON.parse(app.saved[0]!.text) as { weights: Record<string, number[][]> }
    expect(weights['l0.fwd.U']!.flat()).toEqual([...before!.tensors['Wh.l0.fwd']!.data])
    actions.dismissExport()
    expect(state().saving).toBeNull()
  })

  it('say what went wrong, and nothing is saved', async () => {
    const { app, actions, state } = await opened('#/adding?batch=128&steps=200&hidden=128')
    actions.exportNumbers()
    await app.until(() => state().saving?.status !== 'working')
    expect(state().saving).toEqual({ status: 'failed', failure: { code: 'cannot_export', data: { what: 'size' } } })
    expect(app.saved).toEqual([])
    expect(cannotHold(state().recipe)).toEqual(['optimizer', 'size'])
  })

  it('do not come any more when nobody waits for them', async () => {
    const { app, actions, state } = await opened()
    actions.exportNumbers()
    actions.dismissExport()
    await app.until(() => app.workers[0]!.said.some(({ message }) => 'answer' in message && 'text' in message.answer!))
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
