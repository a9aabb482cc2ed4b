/** When an explanation shows: while pointed at or focused, until Escape, a press elsewhere, or the pointer and the focus are gone. */

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { placeTip } from './place-tip.ts'

export function useTip() {
  const root = useRef<HTMLSpanElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  const [shown, setShown] = useState(false)
  useLayoutEffect(() => {
    if (shown && tip.current !== null) placeTip(tip.current)
  })
  useEffect(() => (shown ? untilDismissed(root, () => setShown(false)) : undefined), [shown])
  const show = () => setShown(true)
  const hide = () => setShown(false)
  const leave = () => setShown(root.current?.contains(document.activeElement) ?? false)
  return { root, tip, shown, events: { onPointerEnter: show, onFocus: show, onClick: show, onPointerLeave: leave, onBlur: hide } }
}

/** Before anybody else hears of it: this Escape closes the tip and nothing around it. */
function untilDismissed(root: { current: HTMLElement | null }, hide: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    hide()
  }
  const onPointerDown = ({ target }: PointerEvent) => {
    if (!(target instanceof Node && root.current?.contains(target))) hide()
  }
  window.addEventListener('keydown', onKeyDown, true)
  window.addEventListener('pointerdown', onPointerDown, true)
  return () => {
    window.removeEventListener('keydown', onKeyDown, true)
    window.removeEventListener('pointerdown', onPointerDown, true)
  }
}
