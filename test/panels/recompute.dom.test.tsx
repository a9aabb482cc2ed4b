// A gradient taken apart: its terms with their sums, and the check by nudging.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Recompute } from '../../src/panels/recompute/Recompute.tsx'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { createRun } from '../../src/run/run.ts'
import { sixDigits } from '../../src/marks/digits.ts'
import type { RecomputeState } from '../../src/store/experiments/state.ts'
import type { NudgeResult } from '../../src/trace/contract/experiments.ts'
import type { CellRef } from '../../src/trace/contract/tensors.ts'
import { termsOf } from '../../src/trace/derive/terms.ts'
import { createExperiments, finishExperiment } from '../../src/trace/experiments/experiments.ts'
import { show } from './show.tsx'

const run = createRun(PAGE_RECIPE)
run.pass()
const GRADIENT: CellRef = { tensor: 'dWh.l0.fwd', step: null, row: 1, column: 2 }
const nudged = (cell: CellRef) => finishExperiment(createExperiments(run)({ name: 'nudge', order: { cell } })) as NudgeResult
const stateOf = (part: Partial<RecomputeState>): RecomputeState => ({ cell: GRADIENT, terms: null, nudge: null, nudging: false, failed: false, ...part })

test('opens, and checks', async () => {
  const { user, actions } = show(<Recompute cell={GRADIENT} />)
  await user.click(screen.getByRole('button', { name: 'Open into its terms', expanded: false }))
  expect(actions.openTerms).toHaveBeenCalledWith(GRADIENT)
  await user.click(screen.getByRole('button', { name: 'Check by nudging' }))
  expect(actions.nudge).toHaveBeenCalledWith(GRADIENT)
})

test('shows formula, shapes, every term and every sum', () => {
  const terms = termsOf(run.workspace, GRADIENT)!
  show(<Recompute cell={GRADIENT} />, { recompute: stateOf({ terms }) })
  const region = screen.getByRole('region', { name: 'Recompute it' })
  expect(region).toHaveTextContent('∂L/∂Wh[2, 3] = Σ over 6 timesteps and 4 examples of h[b, 2] of the step before · ∂L/∂a[b, 3]')
  expect(region).toHaveTextContent('(5, 24) · (24, 5) → (5, 5)')
  expect(region).toHaveTextContent(`Sum of 24 terms ≈ ${sixDigits(terms.gradient).text}; the engine’s gradient ≈ ${sixDigits(terms.gradient).text}.`)
  terms.shares.forEach((share, t) => expect(region).toHaveTextContent(`t = ${t + 1}: ${t === 0 ? '0' : `≈ ${sixDigits(share).text}`}`))
  const table = within(region).getAllByRole('table', { hidden: true })[3]!
  expect(within(table).getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent)).toEqual(['ex.', 'h₃[·, 2]', '∂L/∂a₄[·, 3]', 'product'])
  const second = within(table).getAllByRole('row', { hidden: true })[2]!
  expect(within(second).getAllByRole('cell', { hidden: true }).map(({ textContent }) => textContent)).toEqual([terms.left![13], terms.right[13]].map((value) => sixDigits(value!).text).concat(`≈ ${sixDigits(terms.terms[13]!).text}`))
})

test('a bias has no left side', () => {
  const cell = { tensor: 'db.l0.fwd', step: null, row: 0, column: 1 }
  show(<Recompute cell={cell} />, { recompute: stateOf({ cell, terms: termsOf(run.workspace, cell)! }) })
  expect(screen.getByRole('region')).toHaveTextContent('∂L/∂b[2] = Σ over 6 timesteps and 4 examples of ∂L/∂a[b, 2]')
  expect(screen.getByRole('region')).toHaveTextContent('(24, 5), its rows added up → (5,)')
})

test('the central difference stands beside the gradient', () => {
  const nudge = nudged({ ...GRADIENT, tensor: 'Wh.l0.fwd' })
  show(<Recompute cell={GRADIENT} />, { recompute: stateOf({ nudge }) })
  const table = screen.getByRole('table', { name: 'Check by nudging ∂L/∂Wh, unit 2, unit 3' })
  expect(table).toHaveTextContent('2⁻¹⁸ ≈ 3.81470e-6')
  const row = (name: string) => within(within(table).getByRole('row', { name: new RegExp(`^${name}`) })).getByRole('cell').textContent
  expect(Number(row('the gradient, in float64')!.replace('−', '-'))).toBeCloseTo(nudge.gradient, 11)
  expect(Number(row('\\(above')!.replace('−', '-'))).toBeCloseTo(nudge.quotient, 11)
  expect(screen.getByRole('status')).toHaveTextContent('Both agree')
})

test('what the run does on purpose is said; an input has no terms', () => {
  const cell = { tensor: 'dx', step: 1, row: 0, column: 0 }
  show(<Recompute cell={cell} />, { recompute: stateOf({ cell, nudge: { ...nudged({ ...cell, tensor: 'x' }), error: 0.5, bounded: ['truncate'] } }) })
  expect(screen.queryByRole('button', { name: 'Open into its terms' })).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('They differ by more than rounding.')
  expect(screen.getByRole('status')).toHaveTextContent('its way back is cut on purpose')
})
