/** The keyboard inside a cell: the chosen number has the one tab stop; arrow keys choose the nearest in their direction. */

import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { nearest } from '../../marks/nearest.ts'
import type { Way } from '../../marks/nearest.ts'
import type { QuantityName } from '../../trace/contract/inside.ts'
import type { Tag } from './layouts/parts.ts'

const WAYS: Record<string, Way> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

const middle = ({ box: [x, y, width, height] }: Tag) => [x + width / 2, y + height / 2] as const

/** Rather along the way than beside it: numbers stand close to one another, and left is not the one just below. */
export function nextTag(tags: readonly Tag[], at: Tag, way: Way): Tag | null {
  const [x, y] = middle(at)
  const across = way === 'left' || way === 'right'
  const others = tags.filter((tag) => tag !== at)
  const ahead = others.filter((tag) => {
    const [dx, dy] = [Math.abs(middle(tag)[0] - x), Math.abs(middle(tag)[1] - y)]
    return across ? dx >= dy : dy >= dx
  })
  return nearest(ahead, middle, [x, y], way) ?? nearest(others, middle, [x, y], way)
}

export function useTagKeys(tags: readonly Tag[], chosen: QuantityName, onChoose: (of: QuantityName) => void, onOpen: (of: QuantityName, weights: 'Wx' | 'Wh') => void) {
  const root = useRef<SVGSVGElement>(null)
  const focus = (of: QuantityName) => root.current?.querySelector<SVGGElement>(`[data-of="${CSS.escape(of)}"]`)?.focus({ preventScroll: false })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const focused = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-of]')?.dataset.of : undefined
    const at = tags.find(({ of }) => of === (focused ?? chosen))
    const way = WAYS[event.key]
    const opens = event.key === 'Enter' || event.key === ' ' ? at?.opens : null
    if (!at || (!way && !opens)) return
    event.preventDefault()
    event.stopPropagation()
    if (opens) return onOpen(at.of, opens)
    const next = way && nextTag(tags, at, way)
    if (!next) return
    onChoose(next.of)
    focus(next.of)
  }
  return { root, onKeyDown }
}
