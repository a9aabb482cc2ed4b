// One tip for all that have a description, words to show, or a sign in place of their name: it comes with rest, lets the pointer in, and goes with Escape, alone.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { watchTips } from '../../src/panels/tip/watch-tips.ts'

beforeAll(() => watchTips(document))
beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => vi.useRealTimers())

const tip = () => screen.queryByRole('tooltip')
const rest = () => vi.advanceTimersByTime(500)

function draw() {
  const escaped = vi.fn()
  const pressed = vi.fn()
  const part = (held: boolean) => (
    <section onKeyDown={({ key }) => key === 'Escape' && escaped()}>
      <button type="button" aria-label="Next" data-tip="" onClick={pressed}><i>{'›'}</i></button>
      <button type="button" aria-disabled={held} aria-description={held ? 'The seed is held.' : undefined}>New weights</button>
      <button type="button" data-tip="0.5">0.5</button>
      <button type="button">plain</button>
    </section>
  )
  const { rerender } = render(part(true))
  const named = (name: string) => screen.getByRole('button', { name })
  return { user: userEvent.setup({ advanceTimers: vi.advanceTimersByTime }), escaped, named, change: () => rerender(part(false)) }
}

test('the focus brings it after a moment, and takes it along', async () => {
  const { user } = draw()
  await user.tab()
  expect(tip()).toBeNull()
  rest()
  expect(tip()).toHaveTextContent('Next')
  await user.tab()
  expect(tip()).toBeNull()
})

test('it shows what describes a control, and nothing that stands there already', async () => {
  const { user, named } = draw()
  await user.hover(named('New weights'))
  rest()
  expect(named('New weights')).toHaveAccessibleDescription('The seed is held.')
  expect(tip()).toHaveTextContent('The seed is held.')
  await user.hover(named('0.5'))
  rest()
  expect(tip()).toBeNull()
})

test('Escape hides it and nothing else; the next one is for the page again', async () => {
  const { user, escaped, named } = draw()
  await user.tab()
  rest()
  await user.keyboard('{Escape}')
  expect(tip()).toBeNull()
  expect(named('Next')).toHaveFocus()
  expect(escaped).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(escaped).toHaveBeenCalledOnce()
})

test('the pointer may go into it; elsewhere it goes', async () => {
  const { user, named } = draw()
  await user.hover(named('Next').firstElementChild!)
  rest()
  expect(tip()).toBeVisible()
  await user.pointer({ target: tip()! })
  rest()
  expect(tip()).toBeVisible()
  await user.hover(named('plain'))
  expect(tip()).toBeNull()
})

test('a press hides it until the pointer has been elsewhere', async () => {
  const { user, named } = draw()
  await user.hover(named('Next'))
  rest()
  await user.click(named('Next'))
  expect(tip()).toBeNull()
  await user.hover(named('Next').firstElementChild!)
  rest()
  expect(tip()).toBeNull()
  await user.hover(named('plain'))
  await user.hover(named('Next'))
  rest()
  expect(tip()).toBeVisible()
})

test('what does nothing says why when it is pressed, and no longer than that is so', async () => {
  const { user, named, change } = draw()
  await user.click(named('New weights'))
  expect(tip()).toHaveTextContent('The seed is held.')
  change()
  await vi.waitFor(() => expect(tip()).toBeNull())
})
