// The success figure stands in the training panel, beside the best constant answer.
import { screen } from '@testing-library/react'
import { test } from 'vitest'
import { Training } from '../../src/panels/training/Training.tsx'
import { show } from './show.tsx'

test('shares as percent, rounded down: 100 % is all', () => {
  show(<Training />, { success: { iteration: 300, kind: 'accuracy', value: 0.9996, baseline: 0.339, whole: 0.9996 } })
  screen.getByText('unseen: 99.9 % right; one for all: 33.9 %')
  screen.getByRole('button', { description: /1,000 examples that are never trained on, after iteration 300;/ })
})

test('errors as numbers', () => {
  show(<Training />, { success: { iteration: 40, kind: 'mse', value: 0.0123, baseline: 1 / 6, whole: null } })
  screen.getByText('unseen: error 0.0123; one for all: 0.167')
})

test('before it is known it says so', () => {
  show(<Training />)
  screen.getByText('unseen: not known yet')
})
