/** The box of an element as shapes of a picture: its ground, its hatching, its borders. */

import { paint } from './plain-colour.ts'
import { element } from './svg-element.ts'
import type { Attributes } from './svg-element.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A name that no other pattern of the picture has. */
export type Naming = () => string

export function boxParts(box: Box, looks: CSSStyleDeclaration, name: Naming): SVGElement[] {
  if (box.width <= 0 || box.height <= 0) return []
  return [...ground(box, looks), ...stripes(box, looks, name), ...borders(box, looks), ...outline(box, looks)]
}

const roundness = ({ width, height }: Box, looks: CSSStyleDeclaration): Attributes => {
  const asked = looks.borderTopLeftRadius
  const radius = Number.parseFloat(asked) * (asked.endsWith('%') ? Math.min(width, height) / 100 : 1)
  return radius > 0 ? { rx: Math.min(radius, width / 2, height / 2) } : {}
}

function ground(box: Box, looks: CSSStyleDeclaration): SVGElement[] {
  const fill = paint(looks.backgroundColor)
  return fill ? [element('rect', { ...box, ...roundness(box, looks), ...fill })] : []
}

const COLOUR = String.raw`((?:rgba?|color|oklch|oklab|lab|lch|hsla?)\([^()]*\))`
const GRADIENT = new RegExp(`^(repeating-)?linear-gradient\\((?:([\\d.]+)deg, )?${COLOUR}(?: ([\\d.]+)px)?, ${COLOUR}(?: ([\\d.]+)px)?(?:,.* ([\\d.]+)px)?\\)$`)

/** Of gradients those that are even, or lines side by side. */
function stripes(box: Box, looks: CSSStyleDeclaration, name: Naming): SVGElement[] {
  const [, repeats, angle = '180', colour, , other, on, period] = GRADIENT.exec(looks.backgroundImage) ?? []
  if (colour === undefined || colour !== other) return []
  const fill = paint(colour)
  if (!fill) return []
  const place = placeOf(box, looks)
  if (!repeats) return [element('rect', { ...place, ...fill })]
  const [width, every] = [Number(on), Number(period)]
  if (!(width > 0 && every > width)) return []
  const id = name()
  const bar = element('rect', { x: 0, y: 0, width, height: every, ...fill })
  return [
    element('pattern', { id, width: every, height: every, patternUnits: 'userSpaceOnUse', patternTransform: `translate(${box.x} ${box.y}) rotate(${Number(angle) - 90})` }, [bar]),
    element('rect', { ...place, fill: `url(#${id})` }),
  ]
}

/** Where a ground that has a size of its own lies. */
function placeOf({ x, y, width, height }: Box, { backgroundSize, backgroundPosition }: CSSStyleDeclaration): Box {
  const of = (text: string | undefined, whole: number) => {
    const number = Number.parseFloat(text ?? '')
    return Number.isFinite(number) ? (text!.endsWith('%') ? (number * whole) / 100 : number) : whole
  }
  const [wide, high] = backgroundSize.split(' ')
  const [left, top] = backgroundPosition.split(' ')
  const size = { width: of(wide, width), height: of(high, height) }
  return { x: x + of(left, width - size.width), y: y + of(top, height - size.height), ...size }
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
const DASHES: Record<string, number> = { dashed: 3, dotted: 1 }

function borders(box: Box, looks: CSSStyleDeclaration): SVGElement[] {
  const sides = SIDES.map((side) => ({ side, width: Number.parseFloat(looks[`border${side}Width`]), style: looks[`border${side}Style`], colour: looks[`border${side}Color`] }))
  const seen = sides.filter(({ width, style }) => width > 0 && style !== 'none' && style !== 'hidden')
  const [first] = seen
  if (first && seen.length === SIDES.length && seen.every(({ width, style, colour }) => width === first.width && style === first.style && colour === first.colour)) return frame(box, first, roundness(box, looks), -first.width / 2)
  return seen.flatMap(({ side, width, style, colour }) => {
    const stroke = paint(colour, 'stroke')
    return stroke ? [element('line', { ...ends(box, side, width / 2), ...stroke, ...dashes(style, width), 'stroke-width': width })] : []
  })
}

function ends({ x, y, width, height }: Box, side: (typeof SIDES)[number], half: number): Attributes {
  if (side === 'Top' || side === 'Bottom') {
    const at = side === 'Top' ? y + half : y + height - half
    return { x1: x, x2: x + width, y1: at, y2: at }
  }
  const at = side === 'Left' ? x + half : x + width - half
  return { x1: at, x2: at, y1: y, y2: y + height }
}

interface Line {
  width: number
  style: string
  colour: string
}

/** `by`: how far the middle of the line is outside the box. */
function frame({ x, y, width, height }: Box, line: Line, round: Attributes, by: number): SVGElement[] {
  const stroke = paint(line.colour, 'stroke')
  if (!stroke || width + 2 * by <= 0 || height + 2 * by <= 0) return []
  return [element('rect', { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by, ...round, fill: 'none', ...stroke, ...dashes(line.style, line.width), 'stroke-width': line.width })]
}

function dashes(style: string, width: number): Attributes {
  const dash = DASHES[style]
  return dash === undefined ? {} : { 'stroke-dasharray': `${dash * width} ${Math.max(dash - 1, 1) * width}` }
}

/** Also the thin shadow that is a border inside. */
function outline(box: Box, looks: CSSStyleDeclaration): SVGElement[] {
  const { outlineStyle: style, outlineColor: colour, boxShadow } = looks
  const width = Number.parseFloat(looks.outlineWidth)
  if (style !== 'none' && style !== 'auto' && width > 0) return frame(box, { width, style, colour }, roundness(box, looks), width / 2 + (Number.parseFloat(looks.outlineOffset) || 0))
  const [, shadow, spread] = new RegExp(`^${COLOUR} 0px 0px 0px ([\\d.]+)px inset$`).exec(boxShadow) ?? []
  return shadow === undefined ? [] : frame(box, { width: Number(spread), style: 'solid', colour: shadow }, roundness(box, looks), -Number(spread) / 2)
}
