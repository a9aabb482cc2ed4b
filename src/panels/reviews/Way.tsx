/** The part of a review's way that the lesson talks about. */

import { useApp } from '../../store/useApp.ts'
import { useReviews } from './useReviews.ts'
import { Answer } from './Answer.tsx'
import { BatchPart } from './BatchPart.tsx'
import { DensePart } from './DensePart.tsx'
import { FedPart } from './FedPart.tsx'
import { Movers } from './Movers.tsx'
import { RowPart } from './RowPart.tsx'
import { TablePart } from './TablePart.tsx'
import { TextPart } from './TextPart.tsx'
import { TrainedPart } from './TrainedPart.tsx'
import { WordsPart } from './WordsPart.tsx'

const NO_LINES = { indexes: false, probability: false, gradient: false }
const INDEXES = { ...NO_LINES, indexes: true }
const ALONG = { ...NO_LINES, probability: true }
const GRADIENT = { ...ALONG, gradient: true }

export function Way() {
  const part = useApp((app) => app.way)
  const there = useReviews((state) => state.found !== null)
  if (!there) return null
  switch (part) {
    case 'answer': return <><TextPart lines={NO_LINES} /><Answer /></>
    case 'words':
    case 'unknown': return <WordsPart />
    case 'row': return <><TextPart lines={INDEXES} brief /><RowPart /></>
    case 'batch': return <BatchPart />
    case 'table': return <><TextPart lines={INDEXES} brief /><TablePart /></>
    case 'block':
    case 'fed': return <FedPart fed={part === 'fed'} />
    case 'dense': return <DensePart />
    case 'along': return <><TextPart lines={ALONG} /><Movers /></>
    case 'gradient': return <TextPart lines={GRADIENT} />
    case 'trained': return <TrainedPart />
  }
}
