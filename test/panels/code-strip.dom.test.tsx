// The strip of code in jsdom: tabs, what is lit, what is copied, and the words of Python.
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { CodeStrip } from '../../src/panels/code/CodeStrip.tsx'
import { pythonTokens } from '../../src/panels/code/python-tokens.ts'
import { show } from './show.tsx'

const lit = () => [...screen.getByRole('region', { name: 'Code' }).querySelectorAll('[aria-current]')].map((line) => line.textContent?.replace(/\s*#.*/s, '').trim())

test('the tabs follow the words of the page, then their own keys', async () => {
  const { store, user } = show(<CodeStrip onClose={() => undefined} />)
  const selected = () => screen.getByRole('tab', { selected: true }).textContent
  expect(selected()).toBe('Keras')
  store.setState({ library: 'pytorch' })
  await vi.waitFor(() => expect(selected()).toBe('PyTorch'))
  await user.click(screen.getByRole('tab', { name: 'PyTorch' }))
  await user.keyboard('{ArrowRight}')
  expect(selected()).toBe('Lasagne')
  expect(document.activeElement?.textContent).toBe('Lasagne')
  await user.keyboard('{ArrowRight}')
  expect(selected()).toBe('Keras')
  await user.keyboard('{End}{ArrowLeft}')
  expect(selected()).toBe('PyTorch')
})

test('at every moment something is lit', () => {
  const { store } = show(<CodeStrip onClose={() => undefined} />, { library: 'pytorch', moment: 3 })
  expect(lit()).toEqual(['output, h_n = rnn(x)'])
  for (const moment of store.getState().moments.keys()) {
    store.setState({ moment })
    expect(lit().length).toBeGreaterThan(0)
  }
})

test('Escape closes; Copy code takes the whole script', async () => {
  const close = vi.fn()
  const { user } = show(<CodeStrip onClose={close} />, { library: 'pytorch' })
  await user.click(screen.getByRole('button', { name: 'Copy code' }))
  expect(await navigator.clipboard.readText()).toMatch(/^import torch\n[^]*optimizer\.step\(\).*\n$/)
  expect(within(screen.getByRole('region', { name: 'Code' })).getByRole('status').textContent).toBe('Copied: the PyTorch script.')
  await user.keyboard('{Escape}')
  expect(close).toHaveBeenCalled()
})

test('words of Python', () => {
  expect(pythonTokens('y = f("a", 1e-8, b2)  # (4,)').map(({ text, kind }) => `${kind} ${text}`)).toEqual([
    'plain y', 'plain  = ', 'plain f', 'plain (', 'text "a"', 'plain , ', 'number 1e-8', 'plain , ', 'plain b2', 'plain )', 'gap   ', 'comment # (4,)',
  ])
})
