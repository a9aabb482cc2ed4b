// The triangle by keyboard: one tab stop, arrows from square to square, each with its name and number; Enter chooses.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Triangle } from '../../../src/figures/triangle/Triangle.tsx'

const strings = { label: 'Figure', keys: 'Keys', losses: 'L ', states: 'h ', cell: ({ row, column }: { row: number; column: number }) => `loss ${row}, state ${column}`, legend: 'Legend' }

function shown(chosen: { row: number; column: number } | null = null) {
  const onChoose = vi.fn()
  render(<Triangle values={[1, 0, 0, 2, 3, 0, 4, 5, 6]} reads={[0, 1, 2]} columns={3} scale="linear" chosen={chosen} size={{ width: 300, height: 150, text: 13 }} strings={strings} onChoose={onChoose} />)
  return { onChoose, user: userEvent.setup() }
}

const here = () => screen.getByRole('gridcell').getAttribute('aria-label')

test('arrows walk, and stop at the edges', async () => {
  const { user, onChoose } = shown()
  expect(screen.queryByRole('gridcell')).toBeNull()
  await user.tab()
  const grid = screen.getByRole('grid', { name: 'Keys' })
  expect(grid).toHaveFocus()
  expect(here()).toBe('loss 2, state 2')
  await user.keyboard('{ArrowLeft}{ArrowUp}')
  expect(here()).toBe('loss 1, state 1')
  expect(grid).toHaveAttribute('aria-activedescendant', screen.getByRole('gridcell').id)
  await user.keyboard('{Home}{ArrowLeft}{ArrowUp}{ArrowUp}{ArrowUp}')
  expect(here()).toBe('loss 0, state 0')
  await user.keyboard('{End}')
  expect(here()).toBe('loss 0, state 2')
  expect(onChoose).not.toHaveBeenCalled()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(onChoose).toHaveBeenCalledWith({ row: 1, column: 2 })
  await user.tab()
  expect(screen.queryByRole('gridcell')).toBeNull()
})

test('choosing the chosen square again lets it go', async () => {
  const { user, onChoose } = shown({ row: 2, column: 0 })
  await user.tab()
  expect(here()).toBe('loss 2, state 0')
  expect(screen.getByRole('gridcell')).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Enter}')
  expect(onChoose).toHaveBeenCalledWith(null)
})
