// An explanation shows with focus and pointer, lets the pointer in, and goes with Escape, alone.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Tip } from '../../src/panels/tip/Tip.tsx'

function draw() {
  const escaped = vi.fn()
  render(
    <div onKeyDown={({ key }) => key === 'Escape' && escaped()}>
      <Tip about="Four numbers at a time.">SIMD</Tip>
      <button type="button">after</button>
    </div>,
  )
  const word = screen.getByRole('button', { name: 'SIMD', description: 'Four numbers at a time.' })
  return { user: userEvent.setup(), escaped, word, tip: screen.getByRole('tooltip', { hidden: true }) }
}

test('the focus shows it, and takes it along', async () => {
  const { user, word, tip } = draw()
  expect(tip).not.toBeVisible()
  await user.tab()
  expect(word).toHaveFocus()
  expect(tip).toBeVisible()
  await user.tab()
  expect(tip).not.toBeVisible()
})

test('Escape hides it and nothing else; the next one is for the page again', async () => {
  const { user, escaped, word, tip } = draw()
  await user.tab()
  await user.keyboard('{Escape}')
  expect(tip).not.toBeVisible()
  expect(word).toHaveFocus()
  expect(escaped).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(escaped).toHaveBeenCalledOnce()
})

test('Escape dismisses one that is pointed at, wherever the focus is', async () => {
  const { user, escaped, word, tip } = draw()
  await user.hover(word)
  await user.keyboard('{Escape}')
  expect(tip).not.toBeVisible()
  expect(escaped).not.toHaveBeenCalled()
})

test('the pointer may go from the word into it', async () => {
  const { user, word, tip } = draw()
  await user.hover(word)
  expect(tip).toBeVisible()
  await user.pointer({ target: tip })
  expect(tip).toBeVisible()
  await user.unhover(tip)
  expect(tip).not.toBeVisible()
})

test('a press elsewhere hides it', async () => {
  const { user, word, tip } = draw()
  await user.click(word)
  expect(tip).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'after' }))
  expect(tip).not.toBeVisible()
})
