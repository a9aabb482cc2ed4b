/** The last state of the batch before, the state with which this one begins, and the state after its first step: row by row. */

import { useRef, useState } from 'react'
import type { CSSProperties } from 'react'
import { TensorTable } from '../../figures/table/TensorTable.tsx'
import type { Place } from '../../figures/table/TensorTable.tsx'
import { largestSize } from '../../marks/cell-look.ts'
import { useApp } from '../../store/useApp.ts'
import { tensorSymbol } from '../../text/tensors.ts'
import type { StatefulPasses } from '../../trace/contract/stateful-experiment.ts'
import { tableStrings } from '../inspector/table-strings.ts'
import { useSay } from '../text/useSay.ts'
import { useFigureRoom } from '../useFigureRoom.ts'
import { keptColumns, keptSpan, partOf } from './kept-span.ts'
import type { KeptSpan } from './kept-span.ts'
import { useExperimentSay } from './useExperimentSay.ts'

export interface KeptTablesProps {
  result: StatefulPasses
  /** `h.l0.fwd` … */
  id: string
  carried: boolean
}

export function KeptTables({ result, id, carried }: KeptTablesProps) {
  const say = useExperimentSay()
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  const follow = useApp((app) => app.follow)
  const [place, setPlace] = useState<Place | null>(null)
  const [chosen, setChosen] = useState<Place | null>(null)
  const state = result.states[id]
  const span = keptSpan(size, result, follow)
  if (state === undefined) return null
  const { initial, first } = state[carried ? 'carried' : 'reset']
  const max = Math.max(...[state.before, initial, first].map(largestSize))
  const shared = { id, span, max, hidden: result.hidden, hovered: place, selected: chosen, follow, onHover: setPlace, onSelect: setChosen }
  const { iteration, steps } = result
  return (
    <div className="kept" ref={room}>
      {size.width > 0 && (
        <div className="kept-row" data-stacked={span.stacked} style={{ gridTemplateColumns: keptColumns(span), '--columns': span.columns.count } as CSSProperties}>
          <Kept {...shared} numbers={state.before} step={steps - 1} batch={iteration} named />
          <Arrows words={say(carried ? 'stateful.kept' : 'stateful.dropped')} rows={span.rows.count} cut={!carried} />
          <Kept {...shared} numbers={initial} step={-1} batch={iteration + 1} named={span.stacked} />
          <Arrows words={say('stateful.step')} rows={span.rows.count} cut={false} />
          <Kept {...shared} numbers={first} step={0} batch={iteration + 1} named={span.stacked} />
        </div>
      )}
      <Left result={result} span={span} />
    </div>
  )
}

/** How much of the states there is no room for. */
function Left({ result: { hidden, batch }, span }: { result: StatefulPasses; span: KeptSpan }) {
  const say = useExperimentSay()
  const [units, examples] = [span.columns.count, span.rows.count]
  return units === hidden && examples === batch ? null : <p className="kept-more soft">{say('stateful.more', { units, hidden, examples, batch })}</p>
}

interface KeptProps {
  numbers: ArrayLike<number>
  id: string
  step: number
  /** Counted from 1. */
  batch: number
  span: KeptSpan
  hidden: number
  max: number
  /** With the names of the rows: beside each other one table has them for all. */
  named: boolean
  hovered: Place | null
  selected: Place | null
  follow: number | null
  onHover: (place: Place | null) => void
  onSelect: (place: Place) => void
}

function Kept({ numbers, id, step, batch, span, hidden, max, named, hovered, selected, follow, onHover, onSelect }: KeptProps) {
  const say = useSay()
  const sayExperiment = useExperimentSay()
  const { from, count } = span.rows
  const name = tensorSymbol(id, step, { layers: 1, directions: 1 })
  const strings = tableStrings(say, sayExperiment('stateful.table', { name, n: batch }), ['batch', 'hidden'])
  return (
    <div className="kept-table" data-named={named}>
      <TensorTable
        rows={count} columns={span.columns.count} data={partOf(numbers, hidden, span)} role="state" max={max} hovered={hovered} selected={selected} followedRow={follow === null ? null : follow - from}
        strings={{ ...strings, row: (row) => (named ? strings.row(row + from) : ''), cell: (row, column, value) => strings.cell(row + from, column, value) }} onHover={onHover} onSelect={onSelect}
      />
    </div>
  )
}

/** One for each row: row b goes on from row b, or ends. */
function Arrows({ words, rows, cut }: { words: string; rows: number; cut: boolean }) {
  return (
    <div className="kept-arrows" data-cut={cut} aria-hidden="true">
      <span className="kept-words">{words}</span>
      {Array.from({ length: rows }, (_, row) => <i key={row} />)}
    </div>
  )
}
