// The playback toolbar is one tab stop; sources stand at the end of a lesson; the switches for letters and motion.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { KeysDialog } from '../../src/app/keys/KeysDialog.tsx'
import { LessonPanel } from '../../src/app/lesson/LessonPanel.tsx'
import { SOURCES } from '../../src/lessons/sources.ts'
import { adding } from '../../src/lessons/adding.ts'
import { Playback } from '../../src/panels/playback/Playback.tsx'
import { show } from '../panels/show.tsx'

const named = (name: string) => screen.getByRole('button', { name })

test('Tab stops once in the toolbar; arrows go round inside, and leave a slider up and down', async () => {
  const { user, actions } = show(<Playback />)
  await user.tab()
  expect(named('Play')).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(named('Next')).toHaveFocus()
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}')
  expect(screen.getByRole('slider', { name: 'Moment' })).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(screen.getByRole('slider', { name: 'Speed' })).toHaveFocus()
  await user.keyboard('{ArrowLeft}')
  expect(screen.getByRole('slider', { name: 'Speed' })).toHaveFocus()
  await user.keyboard('{ArrowUp}{Enter}')
  expect(named('Last')).toHaveFocus()
  expect(actions.last).toHaveBeenCalledOnce()
  await user.tab()
  expect(document.body).toHaveFocus()
  await user.tab({ shift: true })
  expect(named('Last')).toHaveFocus()
})

test('sources at the end of a lesson, as links that leave this page where it is', async () => {
  show(<LessonPanel name="adding" />, { spine: adding.spine.length - 1 })
  const links = within(await screen.findByRole('region', { name: 'Sources' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(SOURCES.adding.map(({ url }) => url))
  for (const link of links) expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
})

test('no sources before the end', () => {
  show(<LessonPanel name="adding" />, { spine: 3 })
  expect(screen.queryByRole('region', { name: 'Sources' })).toBeNull()
})

test('letters as shortcuts and motion are switched in the list of keys, which also says what presenting does', async () => {
  const { user, actions } = show(<App />)
  await user.click(screen.getByRole('button', { name: 'Keys' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Keys' }))
  dialog.getByText('Blank screen, and back')
  await user.click(dialog.getByRole('checkbox', { name: 'Letters and digits are shortcuts' }))
  expect(actions.setLetterKeys).toHaveBeenCalledWith(false)
  await user.click(dialog.getByRole('checkbox', { name: 'Reduce motion' }))
  expect(actions.setReducedMotion).toHaveBeenCalledWith(false)
})

test('while presenting the list of keys has only those that act there', async () => {
  show(<KeysDialog onClose={() => undefined} />, { present: true })
  const dialog = within(await screen.findByRole('dialog', { name: 'Keys' }))
  const keys = dialog.getAllByRole('term').map((term) => term.textContent)
  expect(keys[0]).toContain('PgDn')
  dialog.getByText('Blank screen, and back')
  expect(dialog.queryByText('one moment back, one moment on')).toBeNull()
  expect(dialog.queryByText('play, pause')).toBeNull()
  dialog.getByRole('checkbox', { name: 'Letters and digits are shortcuts' })
})
