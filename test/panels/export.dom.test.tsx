// The menu "Export": its item says what the file cannot hold before anything is saved.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Export } from '../../src/panels/top/Export.tsx'
import { fakeApp } from './fake-app.ts'
import { show } from './show.tsx'

const { recipe, run } = fakeApp().store.getState()

async function openedDialog(state: Parameters<typeof show>[1] = {}) {
  const shown = show(<Export />, state)
  await shown.user.click(screen.getByRole('button', { name: 'Export' }))
  await shown.user.click(await screen.findByRole('menuitem', { name: 'Numbers (JSON)' }))
  return { ...shown, dialog: await screen.findByRole('dialog', { name: 'Numbers (JSON)' }) }
}

test('says what the format cannot hold, and saves only then', async () => {
  const { user, actions, dialog } = await openedDialog({ recipe: { ...recipe, truncate: 2, feedback: true } })
  expect(dialog).toHaveTextContent('Truncated backpropagation.')
  expect(dialog).toHaveTextContent('Feedback.')
  expect(dialog).toHaveTextContent('The optimizer')
  expect(dialog).not.toHaveTextContent('Dropout')
  expect(actions.saveFile).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(actions.saveFile).toHaveBeenCalledExactlyOnceWith('numbers', undefined)
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(actions.dismissExport).toHaveBeenCalled()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus()
})

test('does not offer to save what would be no file', async () => {
  const { dialog } = await openedDialog({ recipe: { ...recipe, batch: 128, steps: 200, hidden: 128 } })
  expect(dialog).toHaveTextContent('four million')
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled()
})

test('says how it goes', async () => {
  const { store } = await openedDialog({ saving: { status: 'working', failure: null } })
  expect(screen.getByRole('status')).toHaveTextContent('Working …')
  store.setState({ saving: { status: 'failed', failure: { code: 'cannot_export', data: { what: 'not_finite' } } } })
  expect(await screen.findByText(/not finite/)).toBeInTheDocument()
})

test('has nothing to save where no run is on the stage', async () => {
  const { user } = show(<Export />, { run: { ...run, info: null } })
  await user.click(screen.getByRole('button', { name: 'Export' }))
  expect(await screen.findByRole('menuitem', { name: 'Numbers (JSON)' })).toHaveAttribute('aria-disabled', 'true')
})
