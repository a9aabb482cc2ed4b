/** A message of the catalogue with its chips, strong words and code. A shape is never broken across lines, nor a chip from the marks around it. */

import { closingOf, openingOf, richParts, withoutHeld } from '../../text/rich.ts'
import type { Part } from '../../text/rich.ts'
import { Chip } from './Chip.tsx'

export interface RichProps {
  /** With markup, placeholders already filled. */
  text: string
}

export function Rich({ text }: RichProps) {
  const parts = richParts(text)
  return parts.map((part, i) => <RichPart key={i} part={part} last={parts[i - 1]} next={parts[i + 1]} />)
}

interface RichPartProps {
  part: Part
  last: Part | undefined
  next: Part | undefined
}

function RichPart({ part, last, next }: RichPartProps) {
  if (part.kind === 'chip') return <span className="whole">{openingOf(last)}<Chip axis={part.axis} />{closingOf(next)}</span>
  if (part.kind === 'strong') return <strong><Whole text={part.text} /></strong>
  if (part.kind === 'code') return <code><Whole text={part.text} /></code>
  return <Whole text={withoutHeld(part.text, last, next)} />
}

const SHAPE = /(\((?:\d+, )+\d+\))/

function Whole({ text }: { text: string }) {
  return text.split(SHAPE).map((piece, i) => (i % 2 === 1 ? <span key={i} className="whole">{piece}</span> : piece))
}
