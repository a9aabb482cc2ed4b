/** A message of the catalogue with its chips, strong words and code. A shape is never broken across lines. */

import { richParts } from '../../text/rich.ts'
import type { Part } from '../../text/rich.ts'
import { Chip } from './Chip.tsx'

export interface RichProps {
  /** With markup, placeholders already filled. */
  text: string
}

export function Rich({ text }: RichProps) {
  return richParts(text).map((part, i) => <RichPart key={i} part={part} />)
}

function RichPart({ part }: { part: Part }) {
  if (part.kind === 'chip') return <Chip axis={part.axis} />
  const text = part.text.replaceAll(SHAPE, (shape) => shape.replaceAll(' ', '\u00a0'))
  if (part.kind === 'strong') return <strong>{text}</strong>
  if (part.kind === 'code') return <code>{text}</code>
  return text
}

const SHAPE = /\((?:\d+, )+\d+\)/g
