/**
 * While presenting all type of the page is as large as the picture's, so that panels beside it can be read from the last row.
 * The line under the stage has what the presenter wishes; the rest no more than what a step shows has room for.
 */

import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import { usePresentingType } from '../../panels/stage/usePresentingType.ts'
import { useApp } from '../../store/useApp.ts'
import { cutOff, cutsMore, fittedType, partsOf, smaller } from './fitted-type.ts'
import type { CutOff } from './fitted-type.ts'

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

/**
 * Fits now, and again when something else is shown: another step, a part that was still being loaded, a longer line below.
 * A figure is drawn anew after a fit, and a font may come late: where that has cut something off, the type gets smaller, and only another step makes it larger again.
 */
function keepFitting(main: HTMLElement, wished: number, least: number): { disconnect: () => void } {
  let fitted = { step: '', content: '', type: wished, cuts: [] as CutOff[] }
  const fit = (most: number) => {
    document.documentElement.style.setProperty('--line-type', `${wished}px`)
    const type = fittedType(main, most, least)
    fitted = { step: stepOf(main), content: contentOf(main), type, cuts: cutOff(main) }
    // Figures that measure type look again.
    window.dispatchEvent(new Event('resize'))
  }
  let most = wished
  const { ask, stop } = nowAndThen(() => {
    if (stepOf(main) !== fitted.step) most = wished
    else if (fitted.type > least && cutsMore(main, fitted.cuts)) most = Math.max(least, smaller(fitted.type))
    else if (contentOf(main) === fitted.content) return
    fit(most)
  })
  fit(wished)
  // The usual size stays, whatever is shown: nothing is measured while something trains or plays.
  if (wished <= least) return { disconnect: stop }
  const sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(ask)
  sizes?.observe(main)
  const parts = new MutationObserver(ask)
  parts.observe(main, { subtree: true, childList: true, attributes: true })
  const fonts = document.fonts as FontFaceSet | undefined
  fonts?.addEventListener('loadingdone', ask)
  return {
    disconnect: () => {
      sizes?.disconnect()
      parts.disconnect()
      fonts?.removeEventListener('loadingdone', ask)
      stop()
    },
  }
}

/** What there is to fit: it stays the same while numbers change. */
const stepOf = (main: HTMLElement): string => [main.clientWidth, main.clientHeight, partsOf(main).length].join(' ')

/** Figures draw themselves anew after a fit, and may then need another room. */
const contentOf = (main: HTMLElement): string => [main.scrollWidth, main.scrollHeight].join(' ')

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
