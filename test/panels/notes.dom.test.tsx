// What the page says beside the lesson.
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AllNotes } from '../../src/panels/notes/AllNotes.tsx'
import { Notes } from '../../src/panels/notes/Notes.tsx'
import { fakeApp } from './fake-app.ts'
import { show } from './show.tsx'

const { run, training } = fakeApp().store.getState()
const corrections = [{ field: 'hidden', given: '999', used: '128', reason: 'range' as const, low: 1, high: 128 }]

test('corrections can be dismissed', async () => {
  const { user } = show(<AllNotes beside={false} />, { corrections })
  screen.getByText('Hidden units: 999 is outside 1 to 128; 128 is used.')
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByText(/999/)).toBeNull()
})

test('what Setup says beside its fields is not said twice', () => {
  show(<AllNotes beside />, { corrections })
  expect(screen.queryByText(/999/)).toBeNull()
})

test('a lesson to come in the address', () => {
  show(<AllNotes beside={false} />, { corrections: [{ field: 'lesson', given: 'modes', used: 'adding', reason: 'choice', choices: ['adding'] }] })
  screen.getByText('There is no lesson “Five modes”; Adding task is shown.')
})

test('replay has progress and a way out', async () => {
  const { user, actions } = show(<AllNotes beside={false} />, { run: { ...run, status: 'replaying', replay: { iteration: 40, target: 140 } } })
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '40')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(actions.cancelReplay).toHaveBeenCalled()
})

test('a worker that died', () => {
  show(<AllNotes beside={false} />, { run: { ...run, restartedAt: 140 } })
  screen.getByText(/The worker stopped and was started again from iteration 140/)
})

test('a failure has a way on', async () => {
  const { user, actions } = show(<AllNotes beside={false} />, { run: { ...run, status: 'failed', failure: { code: 'failed', data: { message: 'out of memory' } } } })
  expect(screen.getByRole('alert')).toHaveTextContent('out of memory')
  await user.click(screen.getByRole('button', { name: 'Start again' }))
  expect(actions.retry).toHaveBeenCalled()
})

test('numbers that are not finite are explained', () => {
  show(<AllNotes beside={false} />, { training: { ...training, notFinite: { tensor: 'h.l0.fwd', step: 6, example: 1, phase: 'forward' } } })
  expect(screen.getByRole('alert')).toHaveTextContent('The hidden state of example 2 at t = 7 grew beyond the largest float32')
})

test('they come with the first that there is to say', async () => {
  const { store } = show(<Notes beside={false} />)
  expect(screen.getByRole('group', { name: 'Notes' })).toBeEmptyDOMElement()
  act(() => store.setState({ corrections }))
  await screen.findByText(/999 is outside/)
})
