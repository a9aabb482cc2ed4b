/** Saves the picture on the stage as it stands, as SVG or PNG. */

import { useActions, useApp } from '../../store/useApp.ts'
import { htmlPicture } from './picture/html-picture.ts'
import { picturePng } from './picture/picture-png.ts'
import { pictureSvg } from './picture/picture-svg.ts'
import type { Drawing } from './picture/picture-svg.ts'

export interface Pictures {
  svg: () => void
  png: () => void
}

/** `named`: what the file is called, where it is not one moment of a batch. */
export function usePictures(named?: string): Pictures {
  const { download } = useActions()
  const moment = useApp((app) => `unfold-${app.lesson}-${app.iteration}-${app.moment}`)
  const save = async (kind: 'svg' | 'png') => {
    const drawing = await drawingOf()
    const name = named ?? moment
    if (!drawing) return
    if (kind === 'svg') download({ name: `${name}.svg`, type: 'image/svg+xml', body: drawing.text })
    else download({ name: `${name}.png`, type: 'image/png', body: await picturePng(drawing) })
  }
  return { svg: () => void save('svg'), png: () => void save('png') }
}

/** What is words and boxes, in the order of the page; each is what is seen where it is there at all. */
const PAGES = ['.product-layer', '.inside-layer', '.reviews-panel .lab-view', '.reviews-shapes, .reviews-stage', '.cube-panel']

async function drawingOf(): Promise<Drawing | null> {
  for (const selector of PAGES) {
    const roots = [...document.querySelectorAll<HTMLElement>(selector)].filter(({ offsetWidth }) => offsetWidth > 0)
    if (roots.length > 0) return htmlPicture(roots)
  }
  const figure = document.querySelector<HTMLElement>('figure.stage')
  return figure && pictureSvg(figure)
}
