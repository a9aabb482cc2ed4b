import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Stage } from '../../../src/figures/stage/Stage.tsx'
import type { StageProps } from '../../../src/figures/stage/Stage.tsx'
import { inventedSnapshot } from '../../../src/gallery/invented.ts'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import { galleryStrings } from '../../../src/gallery/strings.ts'
import { momentsOf } from '../../../src/trace/contract/moments.ts'

const shape = shapeOf()
const snapshot = inventedSnapshot(shape)
const moments = momentsOf(shape)

function show(more: Partial<StageProps> = {}) {
  const gestures = { onHover: vi.fn(), onSelect: vi.fn(), onOpenArrow: vi.fn(), onResizeAxis: vi.fn() }
  const props = { shape, snapshot, moments, position: 3, depth: 1, follow: null, lit: null, hovered: null, selected: null, size: { width: 700, height: 500 }, strings: galleryStrings, ...gestures }
  const { rerender } = render(<Stage {...props} {...more} />)
  return { ...gestures, user: userEvent.setup(), rerender: (next: Partial<StageProps>) => rerender(<Stage {...props} {...more} {...next} />) }
}

describe('the stage by keyboard', () => {
  it('is a figure with a sentence and one tab stop', async () => {
    const { user } = show()
    const figure = screen.getByRole('figure', { name: 'Stage' })
    expect(figure).toHaveAccessibleDescription(galleryStrings.description)
    await user.tab()
    expect(figure).toContainElement(document.activeElement as HTMLElement)
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  it('leaves the arrow keys to the page until a part has the focus', async () => {
    const { user } = show()
    const onPage = vi.fn()
    await user.tab()
    window.addEventListener('keydown', onPage)
    await user.keyboard('{ArrowRight}')
    expect(onPage).toHaveBeenCalledTimes(1)
    await user.keyboard('{Enter}')
    expect(document.activeElement).toHaveAttribute('data-part', 'x.3')
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAttribute('data-part', 'x.4')
    expect(onPage).toHaveBeenCalledTimes(1)
    await user.keyboard('{Escape}')
    expect(document.activeElement?.tagName).toBe('svg')
    window.removeEventListener('keydown', onPage)
  })

  it('keeps the focus when another moment has no such part', async () => {
    const { user, rerender } = show()
    await user.tab()
    await user.keyboard('{Enter}{ArrowUp}')
    expect(document.activeElement).toHaveAccessibleName('Product with Wx, into t = 3')
    rerender({ position: 0 })
    await waitFor(() => expect(document.activeElement?.tagName).toBe('svg'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toHaveAttribute('data-part')
  })

  it('opens a product at its arrow', async () => {
    const { user, onOpenArrow } = show()
    await user.tab()
    await user.keyboard('{Enter}{ArrowUp}')
    expect(document.activeElement).toHaveAccessibleName('Product with Wx, into t = 3')
    await user.keyboard('{Enter}')
    expect(onOpenArrow).toHaveBeenCalledWith({ weights: 'Wx', layer: 0, direction: 'fwd', step: 2 }, 'up')
  })

  it('goes to the cells of a slab, each with its value in its name', async () => {
    const { user, onSelect, onHover } = show()
    await user.tab()
    await user.keyboard('{Enter}{Enter}')
    expect(onSelect).toHaveBeenCalledWith({ tensor: 'x', step: 2, row: 0, column: 0 })
    await user.keyboard('{ArrowLeft}{ArrowDown}')
    expect(onHover).toHaveBeenLastCalledWith({ tensor: 'x', step: 2, row: 1, column: 1 })
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^x₃, example 2, 2: /)
  })

  it('changes sizes with + and −, < and >', async () => {
    const { user, onResizeAxis } = show()
    await user.tab()
    await user.keyboard('{Enter}+>')
    expect(onResizeAxis.mock.calls).toEqual([['features', 3], ['batch', 5]])
  })
})

describe('the stage by pointer', () => {
  it('selects the cell under a click and opens the arrow under it', async () => {
    const { onSelect, onOpenArrow, user } = show()
    const picture = screen.getByRole('group')
    await user.pointer({ keys: '[MouseLeft]', target: picture, coords: { clientX: 42, clientY: 225 } })
    expect(onSelect.mock.calls[0]?.[0]).toMatchObject({ tensor: 'Wh.l0.fwd', step: null })
    expect(onOpenArrow).not.toHaveBeenCalled()
  })
})

describe('motion', () => {
  it('shows every instant of the batch, forward and back again', () => {
    const { rerender } = show({ position: 0 })
    for (let position = 0; position < moments.length; position += 0.25) rerender({ position })
    for (let position = moments.length - 1; position >= 0; position -= 0.5) rerender({ position })
    expect(screen.getByRole('figure', { name: 'Stage' })).toBeInTheDocument()
  })

  it('is drawn empty while the numbers are on their way', () => {
    show({ snapshot: null })
    expect(screen.getByRole('figure', { name: 'Stage' })).toBeInTheDocument()
  })
})
