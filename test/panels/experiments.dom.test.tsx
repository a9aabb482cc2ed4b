// The experiments under the picture: one row of buttons, and the controls of each.
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fourDigits, sixDigits } from '../../src/marks/digits.ts'
import { Experiments } from '../../src/panels/experiments/Experiments.tsx'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { createRun } from '../../src/run/run.ts'
import { initialExperiments } from '../../src/store/experiments/state.ts'
import type { ExperimentsState, PanelName } from '../../src/store/experiments/state.ts'
import type { ExperimentName, ExperimentRequest, OrderOf, ResultOf } from '../../src/trace/contract/experiments.ts'
import { createExperiments, finishExperiment } from '../../src/trace/experiments/experiments.ts'
import { fakeApp } from './fake-app.ts'
import { show } from './show.tsx'

function engine<N extends ExperimentName>(name: N, order: OrderOf<N>, recipe = {}, iteration = 0): ResultOf<N> {
  const run = createRun({ ...PAGE_RECIPE, ...recipe })
  while (run.iteration < iteration) run.step()
  return finishExperiment(createExperiments(run)({ name, order } as ExperimentRequest)) as ResultOf<N>
}

async function opened(panel: PanelName, part: Partial<ExperimentsState> = {}, recipe = {}) {
  const shown = show(<Experiments />, { lesson: 'unfolded', panel, recipe: { ...fakeApp().store.getState().recipe, ...recipe }, experiments: { ...initialExperiments(), ...part } })
  return { ...shown, region: await screen.findByRole('region') }
}

test('one row opens one at a time', async () => {
  const { user, actions, store } = show(<Experiments />, { lesson: 'unfolded' })
  const row = screen.getByRole('group', { name: 'Experiments' })
  expect(within(row).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Vanish and explode', 'Which loss?', 'Four cells', 'Clipping', 'Truncation', 'State kept?'])
  await user.click(screen.getByRole('button', { name: 'Clipping', expanded: false }))
  expect(actions.openExperiment).toHaveBeenLastCalledWith('clipping')
  act(() => store.setState({ panel: 'clipping' }))
  await user.click(screen.getByRole('button', { name: 'Clipping', expanded: true }))
  expect(actions.openExperiment).toHaveBeenLastCalledWith(null)
})

test('with one loss it offers several', async () => {
  const { user, actions } = await opened('itemised')
  await user.click(screen.getByRole('button', { name: 'Read every step' }))
  expect(actions.change).toHaveBeenCalledWith({ mode: 'many_to_many_synced', reads: null, inputs: null })
})

test('bounds are switched, moved, and given to training', async () => {
  const result = engine('clipping', { bounds: null })
  const { user, actions, store } = await opened('clipping', { clipping: { result, failed: false, bounds: null } })
  screen.getByText('Training has these bounds.')
  expect(screen.getByRole('slider', { name: 'Value of the bound at each step' })).toBeDisabled()
  await user.click(screen.getByRole('checkbox', { name: 'Bound at each step' }))
  const [{ step }] = (actions.setBounds as unknown as { mock: { calls: [{ global: number; step: number }][] } }).mock.calls[0]!
  const { before, of } = result.stepClips[0]!
  expect(step).toBe(Number((Math.max(...before) / Math.sqrt(of)).toPrecision(2)))
  act(() => store.setState({ experiments: { ...store.getState().experiments, clipping: { result, failed: false, bounds: { global: 1, step } } } }))
  fireEvent.change(screen.getByRole('slider', { name: 'Value of the global bound' }), { target: { value: '-1' } })
  expect(actions.setBounds).toHaveBeenLastCalledWith({ global: 0.1, step })
  await user.click(screen.getByRole('button', { name: 'As in training' }))
  expect(actions.setBounds).toHaveBeenLastCalledWith(null)
  await user.click(screen.getByRole('button', { name: 'Train with these bounds' }))
  expect(actions.change).toHaveBeenCalledWith({ clip: { global: 1, step } })
})

test('truncation says what is lost, weight by weight', async () => {
  const result = engine('truncation', { k: 2 })
  const { user, actions, region } = await opened('truncation', { truncation: { result, failed: false, k: 2 } })
  expect(region).toHaveTextContent(`k = 2: cut at 2 of 5 places. What is left of the gradient of all weights: ${(100 * result.all.ratio!).toFixed(1)} % of its norm, turned by ${result.all.angle!.toFixed(1)}°.`)
  const rows = within(screen.getByRole('table', { name: 'Truncated beside full' })).getAllByRole('row')
  expect(rows.map((row) => within(row).queryByRole('rowheader')?.textContent)).toEqual([undefined, '∂L/∂Wx', '∂L/∂Wh', '∂L/∂b', '∂L/∂Wy', '∂L/∂by', 'all'])
  fireEvent.change(screen.getByRole('slider', { name: 'Steps before a cut, k' }), { target: { value: '3' } })
  expect(actions.setTruncation).toHaveBeenLastCalledWith(3)
  await user.click(screen.getByRole('button', { name: 'Train with this k' }))
  expect(actions.change).toHaveBeenCalledWith({ truncate: 2 })
})

test('as many steps as there are cut nothing: what training has without truncation', async () => {
  const result = engine('truncation', { k: 6 })
  const { region } = await opened('truncation', { truncation: { result, failed: false, k: 6 } })
  expect(region).toHaveTextContent('k = 6: nothing is cut. What is left of the gradient of all weights: 100.0 % of its norm, turned by 0.0°.')
  screen.getByText('Training has this k.')
})

test('four cells are started and stopped, and say how far they are', async () => {
  const { user, actions, store, region } = await opened('cells')
  await user.selectOptions(screen.getByRole('combobox', { name: 'updates' }), '300')
  expect(actions.setTogetherUntil).toHaveBeenCalledWith(300)
  await user.selectOptions(screen.getByRole('combobox', { name: 'over timesteps' }), 'as in the picture')
  expect(actions.setCellsSteps).toHaveBeenCalledWith(null)
  await user.click(screen.getByRole('button', { name: 'Train all four' }))
  expect(actions.trainTogether).toHaveBeenCalledTimes(1)
  const { experiments } = store.getState()
  act(() => store.setState({ experiments: { ...experiments, together: { ...experiments.together, running: true, iteration: 120 } } }))
  screen.getByRole('progressbar', { name: 'update 120 of 1000' })
  expect(region).toHaveTextContent('adding, 50 timesteps, batch 50, 32 hidden units')
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(actions.stopTogether).toHaveBeenCalledTimes(1)
})

test('what could not be computed is said', async () => {
  const { region } = await opened('clipping', { clipping: { result: null, failed: true, bounds: null } })
  expect(region).toHaveTextContent('This could not be computed for these sizes.')
})

const stateful = (recipe = {}, iteration = 1) => engine('stateful', {}, recipe, iteration)
const passesOf = (result: ResultOf<'stateful'>) => {
  if (result.refused !== null) throw new Error(result.refused)
  return result
}

/** Numbers of a table of the states, row by row. */
const numbersIn = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell').flatMap(({ dataset }) => dataset.tip ?? []))
const rowsOf = (numbers: Float64Array, width: number, { rows = 4, columns = 1 } = {}) => Array.from({ length: rows }, (_, r) => Array.from(numbers.slice(r * width, r * width + columns), (value) => sixDigits(value).text))

test('the state between batches: reset, and carried over row by row', async () => {
  const result = passesOf(stateful())
  const { before, reset, carried } = result.states['h.l0.fwd']!
  const { user, actions, store, region } = await opened('stateful', { stateful: { result, failed: false, carried: false } })
  expect(screen.getByRole('radio', { name: 'stateful=False' })).toBeChecked()
  const losses = `Its loss: ${fourDigits(result.losses.reset)} from zeros, ${fourDigits(result.losses.carried)} carried over.`
  expect(screen.getByRole('status')).toHaveTextContent(`Batch 2 begins with h₀ = 0. ${losses}`)
  expect(region).toHaveTextContent('Those here are not: this shows the mechanics.')
  await user.click(screen.getByRole('radio', { name: 'stateful=True' }))
  expect(actions.setStateful).toHaveBeenCalledWith(true)
  act(() => store.setState({ experiments: { ...store.getState().experiments, stateful: { result, failed: false, carried: true } } }))
  expect(screen.getByRole('status')).toHaveTextContent(`Batch 2 begins with h₀ = h₆ of batch 1, row by row. ${losses}`)
  expect([reset.initial.some((value) => value !== 0), carried.initial]).toEqual([false, before])
})

test('in the room that there is the tables have the numbers of both ways, and say how many more there are', async () => {
  const result = passesOf(stateful({ batch: 6 }))
  const { before, reset, carried } = result.states['h.l0.fwd']!
  const room = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(500)
  const { store } = await opened('stateful', { stateful: { result, failed: false, carried: false } })
  const part = (numbers: Float64Array) => rowsOf(numbers, result.hidden, { columns: 2 })
  expect(numbersIn('h₆, batch 1')).toEqual(part(before))
  expect(numbersIn('h₀, batch 2')).toEqual(Array.from({ length: 4 }, () => ['0', '0']))
  expect(numbersIn('h₁, batch 2')).toEqual(part(reset.first))
  screen.getByText('Shown: 2 of 5 units, 4 of 6 examples.')
  act(() => store.setState({ experiments: { ...store.getState().experiments, stateful: { result, failed: false, carried: true } } }))
  expect(numbersIn('h₀, batch 2')).toEqual(part(before))
  expect(numbersIn('h₁, batch 2')).toEqual(part(carried.first))
  // The example that is followed is among the rows.
  act(() => store.setState({ follow: 5 }))
  expect(numbersIn('h₀, batch 2')).toEqual(rowsOf(before.slice(2 * result.hidden), result.hidden, { columns: 2 }))
  room.mockRestore()
})

test('every layer and kind of state can be looked at', async () => {
  const result = passesOf(stateful({ cell: 'lstm', layers: 2 }))
  const { user, region } = await opened('stateful', { stateful: { result, failed: false, carried: true } })
  expect(screen.getByRole('combobox', { name: 'State' })).toHaveDisplayValue('h, layer 2')
  await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'c, layer 1')
  expect(region).toHaveTextContent('c₀ = c₆ of batch 1')
})

test.each([
  [0, {}, 'This is the first batch. No batch came before it'],
  [1, { directions: 2 }, 'With two directions this is not shown'],
] as const)('where nothing can be carried over it says why (%i updates)', async (iteration, recipe, words) => {
  const { region } = await opened('stateful', { stateful: { result: stateful(recipe, iteration), failed: false, carried: false } })
  expect(region).toHaveTextContent(words)
  expect(screen.queryByRole('table')).toBeNull()
})

test('from the first batch it goes on to the next', async () => {
  const { user, actions } = await opened('stateful', { stateful: { result: stateful({}, 0), failed: false, carried: false } })
  await user.click(screen.getByRole('button', { name: 'On to the next batch' }))
  expect(actions.oneIteration).toHaveBeenCalledTimes(1)
})
