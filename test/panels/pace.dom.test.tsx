// What is said about the pace: the kernels always, time left and the switch only where an iteration takes long.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Pace } from '../../src/panels/training/Pace.tsx'
import { lastIteration, isLong, secondsLeft } from '../../src/store/long-training.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { presetOf } from '../../src/run/presets.ts'
import { timeLeft, paceWords } from '../../src/text/pace.ts'
import { fakeApp, SIZES } from './fake-app.ts'
import { show } from './show.tsx'

const LASAGNE = presetOf('lasagne').recipe

test('what takes long, and where it ends', () => {
  expect(isLong(PAGE_RECIPE)).toBe(false)
  expect(isLong(LASAGNE)).toBe(true)
  expect(lastIteration(PAGE_RECIPE)).toBeNull()
  expect(lastIteration(LASAGNE)).toBe(1000)
  expect(secondsLeft(LASAGNE, 400, 30)).toBe(20)
  expect(secondsLeft(LASAGNE, 1000, 30)).toBeNull()
  expect(secondsLeft(LASAGNE, 400, null)).toBeNull()
  expect(timeLeft(paceWords('en'), 20.4)).toBe('20 s left')
  expect(timeLeft(paceWords('en-GB'), 600)).toBe('10 min left')
})

const { run, training } = fakeApp({}, SIZES, (does) => does).store.getState()
const computedWith = (kernels: string) => ({ run: { ...run, info: { ...run.info!, kernels } } })

test('a small network: the kernels, and nothing to choose', () => {
  show(<Pace />, computedWith('simd'))
  screen.getByRole('button', { name: 'SIMD', description: /bit for bit/ })
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.queryByText(/left/)).toBeNull()
})

test('a large one: time left while it trains, and the switch says what it costs', async () => {
  const { store, user } = show(<Pace />, { ...computedWith('simd'), recipe: LASAGNE, training: { ...training, running: true, iteration: 500, iterationsPerSecond: 25 } })
  screen.getByRole('button', { name: '20 s left', description: /1000/ })
  const box = screen.getByRole('checkbox', { name: 'Relaxed multiply-add', description: /no longer reproducible bit for bit/ })
  await user.click(box)
  expect(store.getState().actions.setRelaxed).toHaveBeenCalledWith(true)
})

test.each([['plain', 'plain kernels'], ['simd-relaxed', 'relaxed SIMD']])('%s kernels have a name', (kernels, name) => {
  show(<Pace />, computedWith(kernels))
  expect(screen.getByText(name)).toBeTruthy()
})

test('a browser without relaxed instructions says so', () => {
  show(<Pace />, { ...computedWith('simd'), recipe: LASAGNE, relaxed: true })
  expect(screen.getByText('This browser has no relaxed multiply-add: it goes on with SIMD.')).toBeTruthy()
})
