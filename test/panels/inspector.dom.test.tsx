// The inspector shows what the moment makes, nothing of a later one, and the batch row by row.
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Inspector } from '../../src/panels/inspector/Inspector.tsx'
import { findMoment } from '../../src/trace/contract/moments.ts'
import { show } from './show.tsx'

test('the table follows the moment', () => {
  const { store } = show(<Inspector />)
  const { moments } = store.getState()
  const at = (kind: 'feed' | 'read' | 'loss' | 'back' | 'update', step?: number) => act(() => store.setState({ moment: findMoment(moments, kind, step) }))
  at('feed', 2)
  screen.getByRole('table', { name: 'h₃ (batch 4, hidden 5)' })
  at('read')
  screen.getByRole('table', { name: 'y₆ (batch 4, outputs 1)' })
  at('back', 4)
  screen.getByRole('table', { name: '∂L/∂h₅ (batch 4, hidden 5)' })
  at('update')
  screen.getByRole('table', { name: '∂L/∂Wh (hidden 5, hidden 5)' })
})

test('a chosen slab of a later moment is empty, and cannot be copied', () => {
  show(<Inspector />, { moment: 2, selected: { tensor: 'h.l0.fwd', step: 4, row: 0, column: 0 } })
  screen.getByText(/Not computed yet at this moment/)
  expect(screen.getByRole('button', { name: 'Copy numbers' })).toBeDisabled()
})

test('the state before the first step is there from the beginning: zeros', () => {
  show(<Inspector />, { selected: { tensor: 'h.l0.fwd', step: -1, row: 0, column: 0 } })
  const table = screen.getByRole('table', { name: 'h₀ (batch 4, hidden 5)' })
  expect(within(table).getAllByRole('cell').filter((cell) => cell.textContent === '0')).toHaveLength(20)
})

test('predictions show when they have been read', () => {
  const { store } = show(<Inspector />)
  const rows = () => within(screen.getByRole('table', { name: 'The batch, row by row' })).getAllByRole('row')
  expect(rows()).toHaveLength(5)
  expect(rows()[1]).toHaveTextContent('not yet')
  act(() => store.setState({ moment: findMoment(store.getState().moments, 'read') }))
  expect(rows()[1]).not.toHaveTextContent('not yet')
})
