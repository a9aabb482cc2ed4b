// The opened product as a control: keys move and light cells, buttons and choices report, closing is left to the app.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ProductBox } from '../../../src/figures/product/ProductBox.tsx'
import type { ProductBoxProps } from '../../../src/figures/product/ProductBox.tsx'
import { productStrings } from '../../support/product-strings.ts'
import { sixDigits } from '../../../src/marks/digits.ts'
import { pairedView, productView } from '../../support/products.ts'

const view = productView({ batch: 4, features: 2, hidden: 5 }, 'up')

function open(props: Partial<ProductBoxProps> = {}) {
  const report = { onSumming: vi.fn(), onChooseCell: vi.fn(), onClose: vi.fn() }
  render(
    <ProductBox view={view} summing="up" cell={null} position={null} strings={productStrings(view)} size={{ width: 1000, height: 700 }} reducedMotion sumChoices={['up', 'left', 'front']} {...report} {...props} />,
  )
  return report
}

test('is a dialog that does not lock the page, takes the focus and closes with Escape or its button', async () => {
  const { onClose } = open()
  const dialog = screen.getByRole('dialog', { name: /product as a box/ })
  expect(dialog).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await userEvent.click(screen.getByRole('button', { name: 'Close product' }))
  expect(onClose).toHaveBeenCalledTimes(2)
})

test('arrow keys move the lit cell and are kept from the page; Enter toggles', async () => {
  const { onChooseCell } = open({ cell: { row: 1, column: 2 } })
  const page = vi.fn()
  window.addEventListener('keydown', page)
  screen.getByRole('application').focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(onChooseCell).toHaveBeenLastCalledWith({ row: 1, column: 3 })
  await userEvent.keyboard('{Enter}')
  expect(onChooseCell).toHaveBeenLastCalledWith(null)
  expect(page).not.toHaveBeenCalled()
  await userEvent.keyboard('x')
  expect(page).toHaveBeenCalled()
  window.removeEventListener('keydown', page)
})

test('the lit cell shows its terms with six digits and the engine’s sum', () => {
  open({ cell: { row: 0, column: 0 } })
  expect(screen.getByText(/lit: example 1, unit 1/)).toHaveTextContent('= 0.580000·0.170000 + 0.170000·0.0500000 ≈ 0.107100')
})

test('the three ways of summing are radio buttons', async () => {
  const { onSumming } = open()
  expect(screen.getByRole('radio', { name: 'forward' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: 'gradient of Wx' }))
  expect(onSumming).toHaveBeenCalledWith('front')
})

test('held at a progress, the cells after it are empty', () => {
  open({ position: 0.25 })
  // 5 of 20 result cells are written in the flat twin, beside 8 of x and 10 of Wx.
  expect(document.querySelectorAll('.product-numbers text')).toHaveLength(5 + 8 + 10)
  expect(screen.getByText(/lit: example 1, unit 5/)).toBeInTheDocument()
})

test('says that its numbers are on their way', () => {
  open({ view: null })
  expect(screen.getByRole('status')).toHaveTextContent('on its way')
})

test('where two products meet, both factors of each are written; the sum says what both make', () => {
  const paired = pairedView('Wx')
  const meeting = { left: 'h₂', front: 'Wh', result: 'result', shapeLine: '(4, 2)·(2, 5) + (4, 5)·(5, 5) → (4, 5)', both: (value: string) => `with h₂·Wh: ${value}` }
  open({ view: paired, strings: { ...productStrings(paired), meeting }, cell: { row: 0, column: 0 } })
  expect(document.querySelectorAll('.product-numbers text')).toHaveLength(8 + 20 + 10 + 25 + 20)
  expect(screen.getByText(meeting.shapeLine)).toBeInTheDocument()
  expect(screen.getByText(/lit: example 1, unit 1/)).toHaveTextContent(`with h₂·Wh: ${sixDigits(paired.pair!.sum.data[0]!).text}`)
})

test('the pointer lights the cell that it passes over; a click keeps it', () => {
  const { onChooseCell } = open()
  const picture = screen.getByRole('img', { name: 'The product lying flat' })
  const [x, y] = ['x', 'y'].map((name) => Number(document.querySelectorAll('.product-numbers')[2]!.querySelectorAll('text')[7]!.getAttribute(name)))
  fireEvent.pointerMove(picture, { clientX: x, clientY: y! - 4 })
  expect(screen.getByText(/lit: example 2, unit 3/)).toHaveAttribute('aria-live', 'off')
  expect(onChooseCell).not.toHaveBeenCalled()
  fireEvent.click(picture, { clientX: x, clientY: y! - 4 })
  expect(onChooseCell).toHaveBeenCalledWith({ row: 1, column: 2 })
  fireEvent.pointerLeave(picture)
  expect(screen.queryByText(/lit:/)).toBeNull()
})
