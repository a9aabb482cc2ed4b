/** What a page shows as one SVG file: boxes, text where it stands, the drawings between them. Controls and what nobody sees are left out. */

import { flattened } from './flattened.ts'
import { fontFaces } from './font-faces.ts'
import { boxParts } from './html-box.ts'
import type { Box, Naming } from './html-box.ts'
import { textParts } from './html-text.ts'
import type { Drawing } from './picture-svg.ts'
import { paint } from './plain-colour.ts'
import { element, SVG } from './svg-element.ts'

const MARGIN = 16
/** Pixels of a canvas that is drawn larger than it is. */
const SHARP = 2
const NO_PICTURE = 'button, input, select, textarea, progress, script, style, figcaption, [data-hint], .product-choices, .product-buttons, label:has(select), .field:has(select)'

/** What is being gone through: names for what is referred to, and where something has been drawn. */
interface Page {
  name: Naming
  seen: Box[]
}

/** `roots` in the page's order; what scrolls in them is there as far as it is in sight, they themselves are whole. */
export async function htmlPicture(roots: readonly HTMLElement[]): Promise<Drawing | null> {
  let names = 0
  const page: Page = { name: () => `p${++names}`, seen: [] }
  const parts = roots.flatMap((root) => inside(root, page))
  const box = around(page.seen)
  if (box === null) return null
  const { x, y, width, height } = box
  const about = [element('title', {}, document.title), element('desc', {}, roots.map((root) => root.querySelector('figcaption')?.textContent ?? '').join(' ').trim())]
  const ground = element('rect', { x, y, width, height, ...paint(groundOf(roots[0]!)) })
  const svg = element('svg', { width, height, viewBox: [x, y, width, height].join(' ') }, [...about, element('style', {}, await fontFaces()), ground, ...parts])
  svg.setAttribute('xmlns', SVG)
  return { width, height, text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n` }
}

function around(boxes: readonly Box[]): Box | null {
  const seen = boxes.filter(({ width, height }) => width > 0 && height > 0)
  if (seen.length === 0) return null
  const x = Math.floor(Math.min(...seen.map((box) => box.x)) - MARGIN)
  const y = Math.floor(Math.min(...seen.map((box) => box.y)) - MARGIN)
  const right = Math.ceil(Math.max(...seen.map((box) => box.x + box.width)) + MARGIN)
  const bottom = Math.ceil(Math.max(...seen.map((box) => box.y + box.height)) + MARGIN)
  return { x, y, width: right - x, height: bottom - y }
}

function groundOf(from: Element): string {
  for (let at: Element | null = from; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at)
    if (paint(backgroundColor)) return backgroundColor
  }
  return 'rgb(255, 255, 255)'
}

function inside(parent: Element, page: Page): SVGElement[] {
  const looks = getComputedStyle(parent)
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text) return looks.visibility === 'hidden' ? [] : textParts(node, looks, page.seen)
    return node instanceof Element ? partsOf(node, page) : []
  })
}

function partsOf(part: Element, page: Page): SVGElement[] {
  const looks = getComputedStyle(part)
  const { left: x, top: y, width, height } = part.getBoundingClientRect()
  const box = { x, y, width, height }
  if (isLeftOut(part, box, looks)) return []
  const hidden = looks.visibility === 'hidden'
  if (part instanceof SVGSVGElement || part instanceof HTMLCanvasElement) {
    if (hidden || width < 1 || height < 1) return []
    page.seen.push(box)
    return part instanceof SVGSVGElement ? drawingOf(part, box) : canvasOf(part, box, looks)
  }
  const own = hidden || looks.display === 'contents' ? [] : boxParts(box, looks, page.name)
  if (own.length > 0) page.seen.push(box)
  const before = page.seen.length
  const parts = [...own, ...inside(part, page)]
  if (parts.length === 0) return []
  if (!cuts(part, looks)) return faded(parts, looks)
  page.seen.splice(before, page.seen.length, box)
  return faded([element('g', { 'clip-path': `url(#${clipOf(box, page.name, parts)})` }, parts)], looks)
}

const faded = (parts: SVGElement[], { opacity }: CSSStyleDeclaration) => (opacity === '1' ? parts : [element('g', { opacity }, parts)])

const isLeftOut = (part: Element, box: Box, looks: CSSStyleDeclaration) => looks.display === 'none' || looks.opacity === '0' || part.matches(NO_PICTURE) || isForReaders(box, looks)

/** Said, not shown. */
const isForReaders = ({ width, height }: Box, { overflowX }: CSSStyleDeclaration) => width <= 1 && height <= 1 && overflowX !== 'visible'

const cuts = (part: Element, { overflowX, overflowY }: CSSStyleDeclaration) => (overflowX !== 'visible' && part.scrollWidth > part.clientWidth) || (overflowY !== 'visible' && part.scrollHeight > part.clientHeight)

function clipOf(box: Box, name: Naming, parts: SVGElement[]): string {
  const id = name()
  parts.unshift(element('clipPath', { id }, [element('rect', { ...box })]))
  return id
}

function drawingOf(source: SVGSVGElement, { x, y, width, height }: Box): SVGElement[] {
  const svg = flattened(source)
  const { overflowX } = getComputedStyle(source)
  for (const [key, value] of Object.entries({ x, y, width, height, viewBox: svg.getAttribute('viewBox') ?? `0 0 ${width} ${height}`, overflow: overflowX })) svg.setAttribute(key, String(value))
  return [svg]
}

/** One whose cells are pixels stays sharp in programs that would smooth it. */
function canvasOf(source: HTMLCanvasElement, box: Box, { imageRendering }: CSSStyleDeclaration): SVGElement[] {
  if (source.width === 0 || source.height === 0) return []
  const by = (size: number, pixels: number) => (imageRendering === 'pixelated' ? Math.max(1, Math.ceil((SHARP * size) / pixels)) : 1)
  const canvas = document.createElement('canvas')
  canvas.width = source.width * by(box.width, source.width)
  canvas.height = source.height * by(box.height, source.height)
  const context = canvas.getContext('2d')
  if (context === null) return []
  context.imageSmoothingEnabled = false
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return [element('image', { ...box, preserveAspectRatio: 'none', href: canvas.toDataURL('image/png') })]
}
