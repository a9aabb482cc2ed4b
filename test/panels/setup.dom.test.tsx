// Setup takes numbers, explains what it does not take, and keeps the last sane value.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Setup } from '../../src/panels/setup/Setup.tsx'
import { show } from './show.tsx'

const NAMES = ['Batch', 'Timesteps', 'Input features', 'Hidden units', 'Outputs', 'Layers', 'Seed']

test('names', () => {
  show(<Setup />)
  expect(screen.getAllByRole('spinbutton').map((field) => field.getAttribute('id') && (field as HTMLInputElement).labels?.[0]?.textContent)).toEqual(NAMES)
  for (const name of ['Mode', 'Cell', 'Preset']) screen.getByRole('combobox', { name })
  screen.getByRole('checkbox', { name: 'Two directions' })
})

test('a typed number is taken with Enter and when the field is left', async () => {
  const { user, actions } = show(<Setup />)
  const hidden = screen.getByRole('spinbutton', { name: 'Hidden units' })
  await user.clear(hidden)
  await user.type(hidden, '7{Enter}')
  expect(actions.change).toHaveBeenLastCalledWith({ hidden: 7 })
  await user.clear(hidden)
  await user.type(hidden, '8')
  await user.tab()
  expect(actions.change).toHaveBeenLastCalledWith({ hidden: 8 })
})

test('arrow keys take one more, one less', async () => {
  const { user, actions } = show(<Setup />)
  screen.getByRole('spinbutton', { name: 'Timesteps' }).focus()
  await user.keyboard('{ArrowUp}')
  expect(actions.change).toHaveBeenLastCalledWith({ steps: 7 })
})

test.each(['abc', '4.5', ''])('“%s” is no whole number: a sentence, and the last value stays', async (typed) => {
  const { user, actions } = show(<Setup />)
  const batch = screen.getByRole('spinbutton', { name: 'Batch' })
  await user.clear(batch)
  if (typed !== '') await user.type(batch, typed)
  await user.tab()
  expect(screen.getByRole('alert')).toHaveTextContent('is not a whole number. Batch stays at 4.')
  expect(batch).toHaveValue('4')
  expect(batch).toBeInvalid()
  expect(actions.change).not.toHaveBeenCalled()
})

test('what was corrected is said at its field', () => {
  show(<Setup />, { corrections: [{ field: 'hidden', given: '999', used: '128', reason: 'range', low: 1, high: 128 }] })
  const hidden = screen.getByRole('spinbutton', { name: 'Hidden units' })
  expect(hidden).toHaveAccessibleDescription('Hidden units: 999 is outside 1 to 128; 128 is used.')
})

test('two equal sizes are remarked on', async () => {
  const { user } = show(<Setup />)
  const hidden = screen.getByRole('spinbutton', { name: 'Hidden units' })
  await user.clear(hidden)
  await user.type(hidden, '4{Enter}')
  expect(hidden).toHaveAccessibleDescription(/Hidden units, Batch are now both 4/)
})

test('cell, directions and preset', async () => {
  const { user, actions } = show(<Setup />)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Cell' }), 'LSTM')
  expect(actions.change).toHaveBeenLastCalledWith({ cell: 'lstm' })
  await user.click(screen.getByRole('checkbox', { name: 'Two directions' }))
  expect(actions.change).toHaveBeenLastCalledWith({ directions: 2 })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Preset' }), 'Lasagne’s example')
  expect(actions.choosePreset).toHaveBeenCalledWith('lasagne')
})

test('all five modes are offered; one that the task has no answers for brings its own', async () => {
  const { user, actions, store } = show(<Setup />)
  const mode = screen.getByRole('combobox', { name: 'Mode' })
  expect([...(mode as HTMLSelectElement).options].map(({ text }) => text)).toEqual(['one to one', 'one to many', 'many to one', 'many to many (read, then write)', 'many to many, synced'])
  await user.selectOptions(mode, 'many to many, synced')
  expect(store.getState().recipe).toMatchObject({ task: 'adding', mode: 'many_to_many_synced', steps: 6 })
  await user.selectOptions(mode, 'one to many')
  expect(actions.change).toHaveBeenLastCalledWith(expect.objectContaining({ task: 'wave', mode: 'one_to_many', steps: 20, hidden: 5, seed: 1 }))
})
