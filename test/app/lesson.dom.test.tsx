// The lesson's text: live numbers, and a question that is asked before the answer shows.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LessonPanel } from '../../src/app/lesson/LessonPanel.tsx'
import { adding } from '../../src/lessons/adding.ts'
import { show } from '../panels/show.tsx'

const lesson = (state = {}) => show(<LessonPanel name="adding" />, state)

test('it asks what shape comes out, and says whether that was right', async () => {
  const { user } = lesson({ spine: adding.spine.findIndex((step) => step.question !== undefined) })
  screen.getByRole('group', { name: 'What shape comes out?' })
  expect(screen.getAllByRole('button', { name: /^\(/ }).map((button) => button.textContent)).toEqual(['(4, 2)', '(4, 5)', '(2, 5)'])
  await user.click(screen.getByRole('button', { name: '(2, 5)' }))
  expect(screen.getByRole('status')).toHaveTextContent('Not that one: the answer is (4, 2) · (2, 5) gives (4, 5)')
  await user.click(screen.getByRole('button', { name: '(4, 5)' }))
  expect(screen.getByRole('status')).toHaveTextContent('Yes')
})

test('Continue goes on to the end and stays there', async () => {
  const { user, store } = lesson()
  for (let press = 0; press < 15; press++) await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(store.getState().spine).toBe(adding.spine.length - 1)
  expect(screen.getByRole('button', { name: 'Continue' })).toHaveAttribute('aria-disabled', 'true')
  await user.click(screen.getByRole('button', { name: 'Go back' }))
  expect(store.getState().spine).toBe(adding.spine.length - 2)
})

test('shapes of the moment stand below the text', () => {
  lesson({ moment: 3 })
  expect(screen.getByRole('figure', { name: 'Shapes at this moment' })).toHaveTextContent('x₃ (4, 2) · Wx (2, 5)+ h₂ (4, 5) · Wh (5, 5)+ b (5,) → tanh → h₃ (4, 5)')
})
