// The page has the names of the design, and its keys do what they say.
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { show } from '../panels/show.tsx'

const whole = async () => {
  const shown = show(<App />)
  await screen.findByRole('region', { name: 'Training' })
  return shown
}

test('names on screen', async () => {
  await whole()
  const lessons = within(screen.getByRole('navigation', { name: 'Lessons' })).getAllByRole('link')
  expect(lessons.map((link) => link.textContent)).toEqual(['1Five modes', '2Batch, time, data', '3Backprop through time', '4Adding task', '5Movie reviews'])
  const lesson = within(screen.getByRole('region', { name: 'Lesson' }))
  for (const name of ['Continue', 'Go back']) lesson.getByRole('button', { name })
  const playback = within(screen.getByRole('toolbar', { name: 'Playback' }))
  for (const name of ['First', 'Back', 'Play', 'Next', 'Last']) playback.getByRole('button', { name })
  for (const name of ['Moment', 'Speed']) playback.getByRole('slider', { name })
  const inspector = within(screen.getByRole('region', { name: 'Inspector' }))
  inspector.getByRole('table', { name: 'x₁ (batch 4, features 2)' })
  inspector.getByRole('button', { name: 'Copy numbers' })
  const training = within(screen.getByRole('region', { name: 'Training' }))
  for (const name of ['Train', 'One iteration', 'New weights']) training.getByRole('button', { name })
  for (const name of ['Optimizer', 'Learning rate', 'Clip']) training.getByRole('combobox', { name })
  training.getByText('iteration 0, loss 0.25')
  for (const name of ['Share', 'Reset', 'Follow example', 'Setup']) screen.getByRole('button', { name: new RegExp(`^${name}`) })
  for (const name of ['Theme', 'Shapes in']) screen.getByRole('combobox', { name })
  screen.getByRole('slider', { name: 'Depth' })
  expect(document.querySelector('.weight-count')).toHaveTextContent('46 weights: Wx 10 + Wh 25 + b 5 + Wy 5 + b 1')
})

test('the status says the moment', async () => {
  const { store } = await whole()
  act(() => store.setState({ moment: 3, position: 3 }))
  expect(screen.getByRole('status', { name: 'What happens now' })).toHaveTextContent('t = 3 of 6, forward: x₃ (4, 2) enters, h₃ (4, 5)')
  screen.getByRole('table', { name: 'h₃ (batch 4, hidden 5)' })
})

test('shape words follow the library', async () => {
  const { user } = await whole()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Shapes in' }), 'Keras')
  screen.getByRole('table', { name: 'x₁ (samples 4, features 2)' })
  screen.getByRole('button', { name: 'samples = 4' })
})

test('a chip lights its axis while it is pointed at', async () => {
  const { user, store } = await whole()
  await user.hover(screen.getByRole('button', { name: 'batch = 4' }))
  expect(store.getState().lit).toBe('batch')
  await user.unhover(screen.getByRole('button', { name: 'batch = 4' }))
  expect(store.getState().lit).toBeNull()
})

test('arrows walk the moments, PageDown the lesson, Space plays; not inside a field that uses them', async () => {
  const { user, actions, store } = await whole()
  await user.keyboard('{ArrowRight}')
  expect(actions.next).toHaveBeenCalledTimes(1)
  await user.keyboard(' ')
  expect(actions.play).toHaveBeenCalledTimes(1)
  screen.getByRole('combobox', { name: 'Theme' }).focus()
  await user.keyboard('{ArrowRight}{End}3')
  expect(actions.next).toHaveBeenCalledTimes(1)
  await user.keyboard('{PageDown}')
  expect(store.getState().spine).toBe(1)
})

test('? lists the keys; letters can be switched off there', async () => {
  const { user, store } = await whole()
  await user.keyboard('?')
  const dialog = within(await screen.findByRole('dialog', { name: 'Keys' }))
  await user.click(dialog.getByRole('checkbox', { name: 'Letters and digits are shortcuts' }))
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  expect(store.getState().letterKeys).toBe(false)
  await user.keyboard('2?')
  expect(screen.queryByRole('dialog')).toBeNull()
  screen.getByRole('button', { name: 'Continue' })
})

test('while it opens, the layout is there without numbers', () => {
  show(<App />, { snapshot: null, moments: [], run: { status: 'opening', info: null, replay: null, failure: null, restartedAt: null, kept: null, opensAt: null } })
  screen.getByRole('region', { name: 'Lesson' })
  screen.getByRole('toolbar', { name: 'Playback' })
  expect(screen.getByRole('status', { name: 'What happens now' }).textContent).toBe('')
})
