// Where a presentation stands: the audience's screen and the speaker's window say it in the same words.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Line } from '../../src/app/present/Line.tsx'
import { Speaker } from '../../src/app/speaker/Speaker.tsx'
import { Boundary } from '../../src/panels/boundary/Boundary.tsx'
import { lessonOf } from '../../src/lessons/lessons.ts'
import { mixupsIn, mixupOf } from '../../src/lessons/mixups.ts'
import { wholeOf } from '../../src/lessons/path.ts'
import type { AppState } from '../../src/store/state.ts'
import { AppContext } from '../../src/store/useApp.ts'
import { fakeApp } from '../panels/fake-app.ts'

const nothing = () => undefined
const PRESSES = { press: nothing, beginning: nothing, end: nothing, nextLesson: nothing, toStep: nothing }
const BEHIND = wholeOf(lessonOf('adding')).spine.length
const MIXUPS = mixupsIn('adding')

/** What the page and the speaker's window say. */
async function said(part: Partial<AppState>): Promise<(string | null | undefined)[]> {
  const { store } = fakeApp({ present: true, ...part })
  const { container } = render(
    <AppContext value={store}>
      <Boundary><Line presses={PRESSES} onMixups={nothing} onSpeaker={nothing} /></Boundary>
      <Boundary><Speaker pair="one" connection="there" send={nothing} reopen={nothing} /></Boundary>
    </AppContext>,
  )
  const texts = () => ['.present-position', '.speaker-where p'].map((one) => container.querySelector(one)?.textContent)
  await expect.poll(texts).not.toContain(undefined)
  return texts()
}

const presenting = (part: number) => ({ blank: false, answered: false, part })

test.each<[string, Partial<AppState>]>([
  ['1 of 13', { spine: 0 }],
  [`mix-up 2 of ${MIXUPS.length}, part 3 of 4`, { spine: BEHIND + 1, mixup: MIXUPS[1]!.name, presenting: presenting(2) }],
  ['mix-up, part 1 of 4', { spine: 2, mixup: mixupOf('window').name, presenting: presenting(0) }],
])('%s', async (text, part) => {
  expect(await said(part)).toEqual([text, text])
})

test('no line breaks between a number and the one it is out of', async () => {
  await said({ spine: BEHIND + 1, mixup: MIXUPS[1]!.name, presenting: presenting(2) })
  for (const one of ['.present-position', '.speaker-where p']) {
    expect([...document.querySelectorAll(`${one} .whole`)].map((count) => count.textContent)).toEqual([`2 of ${MIXUPS.length}`, '3 of 4'])
  }
})

test.each(['seeking', 'lost'] as const)('a speaker’s window that has never heard of a page has no notes: %s', (connection) => {
  const { store } = fakeApp()
  const { run } = store.getState()
  store.setState({ run: { ...run, status: 'opening' } })
  render(<AppContext value={store}><Speaker pair="one" connection={connection} send={nothing} reopen={nothing} /></AppContext>)
  expect(screen.getByRole('alert').textContent).toMatch(connection === 'lost' ? /^No main window answers/ : /main window/)
  expect(screen.queryByRole('region')).toBeNull()
  expect(screen.queryByRole('timer')).toBeNull()
})
