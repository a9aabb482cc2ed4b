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
  if (part.kind === 'strong') return <strong><Whole text={part.text} /></strong>
  if (part.kind === 'code') return <code><Whole text={part.text} /></code>
  return <Whole text={part.text} />
}

const SHAPE = /(\((?:\d+, )+\d+\))/

function Whole({ text }: { text: string }) {
  return text.split(SHAPE).map((piece, i) => (i % 2 === 1 ? <span key={i} className="whole">{piece}</span> : piece))
}
