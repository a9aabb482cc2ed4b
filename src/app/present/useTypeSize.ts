/** While presenting all type of the page is as large as the picture's, so that panels beside it can be read from the last row. */

import { useLayoutEffect } from 'react'
import { usePresentingType } from '../../panels/stage/usePresentingType.ts'

export function useTypeSize(): void {
  const type = usePresentingType()
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement
    dataset.present = 'on'
    if (type > 0) style.fontSize = `${type}px`
    // Figures that measure type look again.
    window.dispatchEvent(new Event('resize'))
    return () => {
      delete dataset.present
      style.fontSize = ''
      window.dispatchEvent(new Event('resize'))
    }
  }, [type])
}
