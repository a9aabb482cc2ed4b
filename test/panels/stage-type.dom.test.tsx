// The picture's type follows the size that a reader has set in the browser, and while presenting the presenter's.
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useStageType } from '../../src/panels/stage/useStageType.ts'
import { show } from './show.tsx'

const Type = () => <output>{useStageType()}</output>
const said = () => Number(screen.getByRole('status').textContent)

function readerSets(size: string): void {
  act(() => {
    document.documentElement.style.fontSize = size
    window.dispatchEvent(new Event('resize'))
  })
}

afterEach(() => readerSets(''))

test('the usual size leaves the picture its own, a large one is wished for', () => {
  show(<Type />)
  readerSets('16px')
  expect(said()).toBe(0)
  readerSets('32px')
  expect(said()).toBe(32)
  readerSets('16px')
  expect(said()).toBe(0)
})

test('what was set while nobody looked counts, too', () => {
  document.documentElement.style.fontSize = '40px'
  show(<Type />)
  expect(said()).toBe(40)
  cleanup()
  document.documentElement.style.fontSize = '16px'
  show(<Type />)
  expect(said()).toBe(0)
})

test('while presenting the presenter decides', () => {
  const { store } = show(<Type />, { present: true, textScale: 1 })
  const presenters = said()
  expect(presenters).toBeGreaterThanOrEqual(16)
  readerSets('40px')
  expect(said()).toBe(presenters)
  act(() => store.setState({ present: false }))
  expect(said()).toBe(40)
})
