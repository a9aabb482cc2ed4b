/** Saves the picture on the stage as it stands, as SVG or PNG. */

import { useActions, useApp } from '../../store/useApp.ts'
import { picturePng } from './picture/picture-png.ts'
import { pictureSvg } from './picture/picture-svg.ts'

export interface Pictures {
  svg: () => void
  png: () => void
}

export function usePictures(): Pictures {
  const { download } = useActions()
  const name = useApp((app) => `unfold-${app.lesson}-${app.iteration}-${app.moment}`)
  const save = async (kind: 'svg' | 'png') => {
    const figure = document.querySelector<HTMLElement>('figure.stage')
    const drawing = figure && (await pictureSvg(figure))
    if (!drawing) return
    if (kind === 'svg') download({ name: `${name}.svg`, type: 'image/svg+xml', body: drawing.text })
    else download({ name: `${name}.png`, type: 'image/png', body: await picturePng(drawing) })
  }
  return { svg: () => void save('svg'), png: () => void save('png') }
}
