// What shape is it? Questions come one by one, wrong answers are explained, the score counts the first answer of each.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ExercisePanel } from '../../src/panels/exercises/ExercisePanel.tsx'
import { QUESTION_FORMS, QUESTION_KINDS, MISTAKES } from '../../src/exercises/question.ts'
import { enExercises } from '../../src/text/en/exercises.ts'
import { show } from './show.tsx'

const entry = () => screen.queryByRole('textbox', { name: 'Answer' })
const verdict = () => screen.getByRole('status')

async function untilTyped(user: ReturnType<typeof show>['user']) {
  for (let n = 0; n < 40 && entry() === null; n++) await user.click(screen.getByRole('button', { name: 'Next question' }))
  return entry()!
}

test('what is no answer is not counted; a wrong one is, once, and can be corrected', async () => {
  const { user, actions } = show(<ExercisePanel />)
  const box = await untilTyped(user)
  await user.type(box, 'what?{Enter}')
  expect(verdict()).toHaveTextContent(/This is no/)
  expect(actions.countAnswer).not.toHaveBeenCalled()
  await user.clear(box)
  await user.type(box, '99999{Enter}')
  expect(verdict()).toHaveTextContent(/99999.* is not right/)
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(actions.countAnswer).toHaveBeenCalledExactlyOnceWith(false)
  await user.click(screen.getByRole('button', { name: 'Show the answer' }))
  expect(verdict()).toHaveTextContent(/The answer is /)
  expect(screen.getByRole('button', { name: 'Check' })).toBeDisabled()
  expect(actions.countAnswer).toHaveBeenCalledTimes(1)
})

test('any question can be given up, and the next one comes with its moment on the stage', async () => {
  const { user, actions } = show(<ExercisePanel />)
  for (let n = 0; n < 6; n++) {
    const box = entry()
    if (box) {
      await user.type(box, '1 2 3 4 5 6 7{Enter}')
      await user.click(screen.getByRole('button', { name: 'Show the answer' }))
      expect(verdict().textContent).not.toBe('')
    }
    await user.click(screen.getByRole('button', { name: 'Next question' }))
  }
  expect(actions.goTo).toHaveBeenCalled()
})

test('every next question has an empty field, and is counted by itself', async () => {
  const { user, actions } = show(<ExercisePanel kinds={['time_major']} />)
  for (let n = 1; n <= 3; n++) {
    expect(entry()).toHaveValue('')
    await user.type(entry()!, '99999{Enter}')
    expect(actions.countAnswer).toHaveBeenCalledTimes(n)
    const asked = document.querySelector('.exercise-ask')!.textContent
    await user.click(screen.getByRole('button', { name: 'Next question' }))
    expect(document.querySelector('.exercise-ask')).not.toHaveTextContent(asked)
    expect(verdict()).toBeEmptyDOMElement()
  }
})

test('where there is one question only, none comes next', () => {
  show(<ExercisePanel kinds={['gradient_sum']} />)
  expect(screen.getByRole('button', { name: 'Another network' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Next question' })).toBeNull()
})

test('there is a sentence for every kind and every mistake', () => {
  expect(Object.keys(enExercises.ask).sort()).toEqual([...QUESTION_KINDS].sort())
  expect(Object.keys(enExercises.forms).sort()).toEqual([...QUESTION_FORMS].sort())
  expect(Object.keys(enExercises.why).sort()).toEqual([...QUESTION_KINDS].sort())
  expect(Object.keys(enExercises.mistakes).sort()).toEqual([...MISTAKES].sort())
})
