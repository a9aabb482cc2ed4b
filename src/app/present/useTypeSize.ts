/**
 * While presenting all type of the page is as large as the picture's, so that panels beside it can be read from the last row.
 * The line under the stage has what the presenter wishes; the rest no more than what a step shows has room for.
 */

import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import { usePresentingType } from '../../panels/stage/usePresentingType.ts'
import { useApp } from '../../store/useApp.ts'
import { fittedType, partsOf } from './fitted-type.ts'

export function useTypeSize(main: RefObject<HTMLElement | null>): void {
  const wished = usePresentingType()
  const least = Math.round(wished / useApp((app) => app.textScale))
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement
    dataset.present = 'on'
    const watch = main.current !== null && wished > 0 ? keepFitting(main.current, wished, least) : undefined
    return () => {
      watch?.disconnect()
      delete dataset.present
      style.fontSize = ''
      style.removeProperty('--line-type')
      window.dispatchEvent(new Event('resize'))
    }
  }, [main, wished, least])
}

/** Fits now, and again when something else is shown: another step, a part that was still being loaded, a longer line below. */
function keepFitting(main: HTMLElement, wished: number, least: number): { disconnect: () => void } {
  let shown = ''
  const fit = () => {
    document.documentElement.style.setProperty('--line-type', `${wished}px`)
    fittedType(main, wished, least)
    shown = contentOf(main)
    // Figures that measure type look again.
    window.dispatchEvent(new Event('resize'))
  }
  const { ask, stop } = nowAndThen(() => {
    if (contentOf(main) !== shown) fit()
  })
  fit()
  // The usual size stays, whatever is shown: nothing is measured while something trains or plays.
  if (wished <= least) return { disconnect: stop }
  const sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(ask)
  sizes?.observe(main)
  const parts = new MutationObserver(ask)
  parts.observe(main, { subtree: true, childList: true })
  return {
    disconnect: () => {
      sizes?.disconnect()
      parts.disconnect()
      stop()
    },
  }
}

/** What there is to fit: it stays the same while numbers change. Figures draw themselves anew after a fit, and may then need more room. */
const contentOf = (main: HTMLElement): string => [main.clientWidth, main.clientHeight, main.scrollWidth, main.scrollHeight, partsOf(main).length].join(' ')

/** ms between two looks: a fit changes what is shown, and must not follow itself without an end. */
const PAUSE = 150

/** Does it at once, and once more after a pause if it was asked for meanwhile. */
function nowAndThen(does: () => void): { ask: () => void; stop: () => void } {
  let pause: ReturnType<typeof setTimeout> | undefined
  let again = false
  const ask = () => {
    again = pause !== undefined
    if (again) return
    pause = setTimeout(over, PAUSE)
    does()
  }
  const over = () => {
    pause = undefined
    if (again) ask()
  }
  return { ask, stop: () => clearTimeout(pause) }
}
