/** The picture on the stage as one SVG file that needs no stylesheet: colours, fonts and canvas faces are inside. */

import { flattened } from './flattened.ts'
import { fontFaces } from './font-faces.ts'
import { element, SVG } from './svg-element.ts'

export interface Size {
  width: number
  height: number
}

export interface Drawing extends Size {
  text: string
}

/** `figure`: the stage as it stands in the page. */
export async function pictureSvg(figure: HTMLElement): Promise<Drawing | null> {
  const source = figure.querySelector<SVGSVGElement>('svg.stage-picture')
  if (source === null) return null
  const { width, height } = source.getBoundingClientRect()
  // Panels and a low window may leave it no room: there is no picture then.
  if (width < 1 || height < 1) return null
  const svg = flattened(source)
  svg.setAttribute('xmlns', SVG)
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  svg.prepend(...about(figure), style(await fontFaces()), ground(figure, { width, height }), ...faces(figure, { width, height }))
  return { width, height, text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n` }
}

function about(figure: HTMLElement): SVGElement[] {
  const described = figure.querySelector('figcaption')?.textContent ?? ''
  return [element('title', {}, document.title), element('desc', {}, described)]
}

const style = (css: string) => element('style', {}, css)

function ground(figure: HTMLElement, size: Size): SVGElement {
  return element('rect', { ...size, fill: getComputedStyle(figure).backgroundColor })
}

/** What is drawn on the canvas under the picture. */
function faces(figure: HTMLElement, size: Size): SVGElement[] {
  return [...figure.querySelectorAll<HTMLCanvasElement>('canvas.stage-faces')].map((canvas) => element('image', { ...size, href: canvas.toDataURL('image/png') }))
}
