// What fails while drawing becomes a sentence and a way back.
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Boundary } from '../../src/app/Boundary.tsx'
import { show } from '../panels/show.tsx'

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
