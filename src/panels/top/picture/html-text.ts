/** Text of a page as text of a picture: each line where it stands, as wide as it is there, whichever font a program has. */

import type { Box } from './html-box.ts'
import { paint } from './plain-colour.ts'
import { element } from './svg-element.ts'
import type { Attributes } from './svg-element.ts'

interface Run {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** `seen` gets where it stands. */
export function textParts(node: Text, looks: CSSStyleDeclaration, seen: Box[]): SVGElement[] {
  const colour = paint(looks.color)
  if (colour === null) return []
  const font = fontOf(looks)
  return linesOf(node).map((run) => {
    const text = transformed(run.text, looks)
    seen.push({ x: run.left, y: run.top, width: run.right - run.left, height: run.bottom - run.top })
    const made = element('text', { x: run.left, y: baselineOf(run, looks), textLength: run.right - run.left, ...colour, ...font }, text)
    // No attribute has it, and the page's policy refuses a style that is written as one.
    if (looks.fontVariantNumeric !== 'normal') made.style.fontVariantNumeric = looks.fontVariantNumeric
    return made
  })
}

/** Words side by side are one run. */
function linesOf(node: Text): Run[] {
  const range = document.createRange()
  const runs: Run[] = []
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    for (const part of partsOf(node, range, index, word)) {
      const last = runs.at(-1)
      if (last && Math.abs(last.top - part.top) < 1 && part.left >= last.right - 1) {
        last.text += part.goesOn ? part.text : ` ${part.text}`
        last.right = part.right
      } else runs.push(part)
    }
  }
  return runs
}

/** A word, or its letters where it is broken. */
function partsOf(node: Text, range: Range, from: number, word: string): (Run & { goesOn: boolean })[] {
  range.setStart(node, from)
  range.setEnd(node, from + word.length)
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
  if (rects.length === 0) return []
  if (rects.length === 1) return [{ text: word, ...sidesOf(rects[0]!), goesOn: false }]
  return Array.from(word, (letter, i) => ({ letter, i })).flatMap(({ letter, i }) => {
    range.setStart(node, from + i)
    range.setEnd(node, from + i + 1)
    const rect = range.getBoundingClientRect()
    return rect.width > 0 ? [{ text: letter, ...sidesOf(rect), goesOn: i > 0 }] : []
  })
}

const sidesOf = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom })

function fontOf(looks: CSSStyleDeclaration): Attributes {
  const { fontFamily, fontSize, fontWeight, fontStyle, textDecorationLine } = looks
  return {
    'font-family': fontFamily, 'font-size': fontSize,
    ...(fontWeight !== '400' && { 'font-weight': fontWeight }),
    ...(fontStyle !== 'normal' && { 'font-style': fontStyle }),
    ...(textDecorationLine !== 'none' && { 'text-decoration': textDecorationLine }),
  }
}

const measures = new Map<string, { up: number; down: number }>()

function baselineOf({ top, bottom }: Run, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const { up, down } = measures.get(font) ?? measured(font)
  return top + (bottom - top - up - down) / 2 + up
}

function measured(font: string): { up: number; down: number } {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return { up: 0, down: 0 }
  context.font = font
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x')
  measures.set(font, { up, down })
  return { up, down }
}

function transformed(text: string, { textTransform }: CSSStyleDeclaration): string {
  if (textTransform === 'uppercase') return text.toUpperCase()
  return textTransform === 'lowercase' ? text.toLowerCase() : text
}
