/** What a panel beside the lesson of the film reviews shows, as a table to be saved. Pure. */

import type { Matrix, Names } from '../../../figures/table/tsv.ts'
import type { LabPanel, LabState } from '../../../store/reviews-lab-state.ts'
import type { SayLab } from '../../../text/reviews-lab.ts'
import { stepsOf } from '../way-words.ts'

export interface LabTable extends Matrix, Pick<Names, 'row' | 'column'> {
  name: string
}

/** null: it shows no numbers yet. */
export function labTable(panel: LabPanel, state: LabState, say: SayLab): LabTable | null {
  if (panel === 'write') return writtenTable(state, say)
  return panel === 'train' ? curveTable(state, say) : mapTable(state, say)
}

/** Each timestep: the index that is read, and the answer after it. */
function writtenTable({ write: { readings, chosen } }: LabState, say: SayLab): LabTable | null {
  const reading = readings[chosen]
  if (!reading) return null
  const { found, along } = reading
  const words = new Map(stepsOf(found).flatMap((step, i) => (step === null ? [] : [[step, found.words[i]?.word ?? '□'] as const])))
  const columns = [say('table.index'), say('table.p')]
  const data = Array.from(found.row).flatMap((index, t) => [index, along[t] ?? null])
  return { name: 'written', rows: found.row.length, columns: columns.length, data, row: (t) => [`t = ${t + 1}`, words.get(t)].filter(Boolean).join(', '), column: (column) => columns[column] ?? '' }
}

function mapTable({ words: { map } }: LabState, say: SayLab): LabTable | null {
  if (map === null) return null
  const columns = [say('table.first'), say('table.second'), say('table.effect')]
  const data = map.words.flatMap((_, i) => [map.points[2 * i] ?? null, map.points[2 * i + 1] ?? null, map.effects[i] ?? null])
  return { name: 'map', rows: map.words.length, columns: columns.length, data: Float32Array.from(data, Number), row: (row) => map.words[row] ?? '', column: (column) => columns[column] ?? '' }
}

/** Of the training in this browser; before it, of the one that the committed weights come from. */
function curveTable({ train: { points, record } }: LabState, say: SayLab): LabTable | null {
  const rows = points.length > 0 ? points.map(({ iteration, seen, heldOut }) => [iteration, seen.accuracy, heldOut.accuracy, seen.loss, heldOut.loss]) : (record?.epochs ?? []).map(({ iteration, loss, heldOut }) => [iteration, null, heldOut.accuracy, loss, heldOut.loss])
  if (rows.length === 0) return null
  const columns = [say('table.seenRight'), say('table.heldOutRight'), say('table.seenLoss'), say('table.heldOutLoss')]
  return { name: 'training', rows: rows.length, columns: columns.length, data: rows.flatMap((row) => row.slice(1)), row: (row) => say('table.update', { n: rows[row]?.[0] ?? 0 }), column: (column) => columns[column] ?? '' }
}
