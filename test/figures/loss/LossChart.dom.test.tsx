// The loss figure as a control: its name, its sentence, the keys along the curve.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { LossChart } from '../../../src/figures/loss/LossChart.tsx'

const strings = {
  label: 'Loss', summary: 'From 0.4 to 0.1.', baseline: 'always the mean: 1/6', iterations: 'iteration',
  point: (iteration: number, loss: number) => `iteration ${iteration}, loss ${loss}`, empty: 'no iteration yet', keys: 'arrow keys: along the curve',
}

test('walks along the curve with the keys and goes to an iteration with Enter', async () => {
  const onGoTo = vi.fn()
  render(<LossChart points={Float64Array.of(0, 0.4, 1, 0.3, 2, 0.1)} baseline={1 / 6} iteration={1} size={{ width: 280, height: 150, text: 12 }} strings={strings} onGoTo={onGoTo} />)
  expect(screen.getByRole('figure', { name: 'Loss' })).toHaveTextContent('From 0.4 to 0.1.')
  screen.getByRole('application').focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByText('iteration 2, loss 0.1')).toBeInTheDocument()
  await userEvent.keyboard('{Home}{Enter}')
  expect(onGoTo).toHaveBeenCalledWith(0)
})

test('says so when there is no curve yet', () => {
  render(<LossChart points={new Float64Array()} baseline={1 / 6} iteration={0} size={{ width: 280, height: 150, text: 12 }} strings={strings} onGoTo={() => {}} />)
  expect(screen.getByText('no iteration yet')).toBeInTheDocument()
  expect(screen.getByText('always the mean: 1/6')).toBeInTheDocument()
})
