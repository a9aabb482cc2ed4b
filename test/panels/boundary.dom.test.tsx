// What fails while drawing becomes a sentence and a way back.
import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { insist } from '../../src/load/insist.ts'
import { lazily } from '../../src/load/lazily.ts'
import { Boundary } from '../../src/panels/boundary/Boundary.tsx'
import { Missing } from '../../src/panels/boundary/Missing.tsx'
import { show } from './show.tsx'

/** Longer than a load is tried for. */
const PATIENCE = { timeout: 6000 }

test('a part that fails says so and offers Reset', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let fails = true
  const Part = () => {
    if (fails) throw new Error('no such slab')
    return <p>{'drawn again'}</p>
  }
  const { user, actions } = show(<Boundary><Part /></Boundary>)
  expect(screen.getByRole('alert')).toHaveTextContent('no such slab')
  fails = false
  await user.click(screen.getByRole('button', { name: 'Reset' }))
  expect(actions.reset).toHaveBeenCalled()
  screen.getByText('drawn again')
})

test('a part whose code does not come says so, and Try again brings it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const anew = vi.fn()
  vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new Error('no network'))))
  vi.stubGlobal('location', { ...window.location, reload: anew })
  let comes = false
  const Part = lazily(() => (comes ? Promise.resolve(() => <p>{'here it is'}</p>) : Promise.reject(new Error('cut short'))))
  const { user } = show(<><Boundary><Part /></Boundary><p>{'the rest'}</p></>)
  expect(await screen.findByRole('alert', {}, PATIENCE)).toHaveTextContent('could not be loaded')
  screen.getByText('the rest')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('still cannot be loaded'))
  // Without a network the page would be lost by it.
  expect(anew).not.toHaveBeenCalled()
  vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response(''))))
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(anew).toHaveBeenCalledTimes(1))
  comes = true
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('here it is')
  vi.unstubAllGlobals()
})

test('what waits for code is said over the page until it is there', async () => {
  let comes = false
  const done = vi.fn()
  void insist(() => (comes ? Promise.resolve() : Promise.reject(new Error('cut short')))).then(done)
  const { user } = show(<Missing />)
  await screen.findByRole('alert', {}, PATIENCE)
  comes = true
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(done).toHaveBeenCalled())
  expect(screen.queryByRole('alert')).toBeNull()
})
