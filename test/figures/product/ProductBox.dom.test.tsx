// The opened product as a control: keys move and light cells, buttons and choices report, closing is left to the app.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ProductBox } from '../../../src/figures/product/ProductBox.tsx'
import type { ProductBoxProps } from '../../../src/figures/product/ProductBox.tsx'
import { productStrings } from '../../support/product-strings.ts'
import { productView } from '../../support/products.ts'

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
