/** The code of the network beside the picture: its type fits the room, and the arrows down and up move what is longer. */

import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { CodeStrip } from '../../panels/code/CodeStrip.tsx'
import { useActions } from '../../store/useApp.ts'
import { focusOf } from '../keys/shortcut.ts'
import { codeMoveOf, fitCode, moveCode, tellMore } from './code-type.ts'
import { OWN_TYPE } from './fitted-type.ts'

export function CodeSide() {
  const leave = useActions().setPresent
  const room = useRef<HTMLDivElement>(null)
  useFittedCode(room)
  useCodeKeys(room)
  return (
    <div className="present-code" ref={room} {...{ [OWN_TYPE]: '' }}>
      <CodeStrip onClose={() => leave(false)} />
    </div>
  )
}

/** Again with another script, another size of the screen or of its type, and when its font is there. */
function useFittedCode(room: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const at = room.current
    if (at === null) return
    const tell = () => tellMore(at)
    const fit = () => {
      fitCode(at)
      tell()
    }
    fit()
    at.addEventListener('scroll', tell, { capture: true, passive: true })
    const scripts = new MutationObserver(fit)
    scripts.observe(at, { subtree: true, childList: true })
    const sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(fit)
    sizes?.observe(at)
    window.addEventListener('resize', fit)
    const fonts = document.fonts as FontFaceSet | undefined
    fonts?.addEventListener('loadingdone', fit)
    return () => {
      at.removeEventListener('scroll', tell, { capture: true })
      scripts.disconnect()
      sizes?.disconnect()
      window.removeEventListener('resize', fit)
      fonts?.removeEventListener('loadingdone', fit)
    }
  }, [room])
}

function useCodeKeys(room: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      const by = codeMoveOf({ key: event.key, modified: event.ctrlKey || event.altKey || event.metaKey, focus: focusOf(event.target) })
      if (by === null || room.current === null) return
      event.preventDefault()
      moveCode(room.current, by)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [room])
}
