// The overview is one tab stop: arrows, Home and End go from panel to panel, and the page hears nothing of them.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Overview } from '../../../src/figures/stage/overview/Overview.tsx'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import { galleryStrings } from '../../../src/gallery/strings.ts'
import { momentsOf } from '../../../src/trace/contract/moments.ts'

const shape = shapeOf({ steps: 1 })
const panels = ['one', 'two', 'three'].map((name) => ({ key: name, shape, moments: momentsOf(shape), snapshot: null, title: name, caption: [], label: name }))

function draw() {
  const [onOpen, heard] = [vi.fn(), vi.fn()]
  render(
    <div onKeyDown={({ key }) => heard(key)}>
      <button type="button">before</button>
      <Overview panels={panels} position={0} depth={0} size={{ width: 900, height: 500 }} strings={galleryStrings} pull="" onOpen={onOpen} onDepth={vi.fn()} />
    </div>,
  )
  return { user: userEvent.setup(), onOpen, heard }
}

const panel = (name: string) => screen.getByRole('button', { name })

test('Tab enters at the first panel, and later where it was left', async () => {
  const { user } = draw()
  await user.tab()
  await user.tab()
  expect(panel('one')).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  await user.tab()
  expect(document.body).toHaveFocus()
  await user.tab({ shift: true })
  expect(panel('two')).toHaveFocus()
  await user.tab({ shift: true })
  expect(panel('before')).toHaveFocus()
})

test('arrows, Home and End go between the panels and stay theirs; Enter opens', async () => {
  const { user, onOpen, heard } = draw()
  panel('one').focus()
  for (const [key, name] of [['ArrowLeft', 'one'], ['End', 'three'], ['ArrowRight', 'three'], ['ArrowLeft', 'two'], ['Home', 'one']] as const) {
    await user.keyboard(`{${key}}`)
    expect(panel(name), key).toHaveFocus()
  }
  await user.keyboard('{End}{Enter}')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('three')
  expect(heard).not.toHaveBeenCalled()
  await user.keyboard('{PageDown}')
  expect(heard).toHaveBeenCalledExactlyOnceWith('PageDown')
})
