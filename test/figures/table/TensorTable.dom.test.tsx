// The table as readers and keyboards meet it: headers, one way in, arrows, a window on large ones.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { TensorTable } from '../../../src/figures/table/TensorTable.tsx'
import type { Place } from '../../../src/figures/table/TensorTable.tsx'
import type { TableStrings } from '../../../src/figures/table/strings.ts'

const strings: TableStrings = {
  caption: 'h₃ (batch 4, hidden 5)',
  row: (row) => `ex. ${row + 1}`,
  column: (column) => `unit ${column + 1}`,
  cell: (row, column, value) => `example ${row + 1}, unit ${column + 1}: ${value}`,
  pending: 'not computed yet',
  part: (rows, columns) => `rows ${rows.from}–${rows.to} of ${rows.of}, columns ${columns.from}–${columns.to} of ${columns.of}`,
  rowsBefore: 'Rows before', rowsAfter: 'Rows after', columnsBefore: 'Columns before', columnsAfter: 'Columns after',
}

function Table({ rows, columns, data, onSelect = () => {} }: { rows: number; columns: number; data: Float32Array | null; onSelect?: (place: Place) => void }) {
  const [selected, setSelected] = useState<Place | null>(null)
  return <TensorTable rows={rows} columns={columns} data={data} role="state" hovered={null} selected={selected} strings={strings} onHover={() => {}} onSelect={(place) => { setSelected(place); onSelect(place) }} />
}

test('caption, headers, values with six digits', () => {
  render(<Table rows={4} columns={5} data={Float32Array.from({ length: 20 }, (_, i) => (i - 8) / 16)} />)
  const table = screen.getByRole('table', { name: 'h₃ (batch 4, hidden 5)' })
  expect(within(table).getAllByRole('columnheader').map((th) => th.textContent)).toEqual(['unit 1', 'unit 2', 'unit 3', 'unit 4', 'unit 5'])
  expect(within(table).getAllByRole('rowheader')).toHaveLength(4)
  expect(screen.getByRole('cell', { name: 'example 2, unit 1: −0.1875' })).toHaveTextContent('−0.19')
})

test('one cell is reached by Tab, arrows go on from there', async () => {
  const onSelect = vi.fn()
  render(<Table rows={4} columns={5} data={new Float32Array(20)} onSelect={onSelect} />)
  await userEvent.tab()
  expect(screen.getByRole('cell', { name: /example 1, unit 1/ })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowRight}')
  expect(onSelect).toHaveBeenLastCalledWith({ row: 1, column: 1 })
  expect(screen.getByRole('cell', { name: /example 2, unit 2/ })).toHaveFocus()
})

test('a large one shows a window, says which, and pages', async () => {
  render(<Table rows={100} columns={128} data={new Float32Array(12_800)} />)
  expect(screen.getAllByRole('cell').length).toBeLessThanOrEqual(12 * 12 + 1)
  expect(screen.getByText('rows 1–12 of 100, columns 1–12 of 128')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Rows before' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: 'Rows after' }))
  expect(screen.getByText('rows 13–24 of 100, columns 1–12 of 128')).toBeInTheDocument()
})

test('not computed yet: no numbers', () => {
  render(<Table rows={1} columns={2} data={null} />)
  expect(screen.getByRole('cell', { name: 'example 1, unit 2: not computed yet' })).toHaveTextContent('')
})
