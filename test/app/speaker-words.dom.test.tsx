// Words of the speaker's window: sizes in them are the same buttons as on the page, over actions that ask the page for nothing.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { idleActions } from '../../src/app/speaker/idle-actions.ts'
import { Boundary } from '../../src/panels/boundary/Boundary.tsx'
import { Rich } from '../../src/panels/text/Rich.tsx'
import type { AppStore } from '../../src/store/state.ts'
import { AppContext } from '../../src/store/useApp.ts'
import { SIZES, fakeApp } from '../panels/fake-app.ts'

function mirror() {
  const store = createStore<AppStore>(() => ({ ...fakeApp({}, SIZES, (does) => does).store.getState(), actions: idleActions((lit) => store.setState({ lit })) }))
  return store
}

test('a size in a sentence is drawn, and lights its axis', async () => {
  const store = mirror()
  render(<AppContext value={store}><Rich text="Three axes, [batch], [time] and [features]." /></AppContext>)
  await userEvent.hover(screen.getByRole('button', { name: 'batch = 4' }))
  expect(store.getState().lit).toBe('batch')
})

test('what fails there says so, once', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const Fails = () => {
    throw new Error('on purpose')
  }
  render(<AppContext value={mirror()}><Boundary><Fails /></Boundary></AppContext>)
  expect(screen.getByRole('alert')).toHaveTextContent('on purpose')
})

test('asking is the same function at each look', () => {
  const actions = idleActions(() => undefined)
  expect(actions.goTo).toBe(actions.goTo)
  expect(actions.goTo(3)).toBeUndefined()
})
