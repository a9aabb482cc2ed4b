/** The batch row by row: two marked values, target, prediction. A prediction shows when it has been read. */

import { useMemo } from 'react'
import { useApp } from '../../store/useApp.ts'
import { findMoment } from '../../trace/contract/moments.ts'
import { markedRows, twoPlaces } from '../marked.ts'
import type { MarkedRow } from '../marked.ts'
import { useSay } from '../text/useSay.ts'

/** More rows than these are not shown; the tables of x, y and target have them all. */
const MOST = 32

export function BatchRows() {
  const say = useSay()
  const snapshot = useApp((app) => app.snapshot)
  const read = useApp((app) => app.moment >= Math.max(0, findMoment(app.moments, 'read')))
  const follow = useApp((app) => app.follow)
  const rows = useMemo(() => (snapshot === null ? [] : markedRows(snapshot)), [snapshot])
  // Until the first numbers: room for those of a small batch, so that nothing jumps.
  if (snapshot === null) return <div className="batch-rows batch-rows-empty" aria-hidden="true" />
  if (rows.length === 0) return null
  return (
    <div className="batch-rows">
      <table>
        <caption>{say('inspector.rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('inspector.example')}</th>
            <th scope="col">{say('inspector.marked')}</th>
            <th scope="col">{say('inspector.target')}</th>
            <th scope="col">{say('inspector.prediction')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map((row) => (
            <Row key={row.example} row={row} read={read} followed={row.example === follow} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, read, followed }: { row: MarkedRow; read: boolean; followed: boolean }) {
  const say = useSay()
  const setFollow = useApp((app) => app.actions.setFollow)
  const numbers = (values: number[]) => values.map((value) => twoPlaces(value)).join('; ')
  return (
    <tr data-followed={followed} onPointerDown={() => setFollow(followed ? null : row.example)}>
      <th scope="row">{row.example + 1}</th>
      <td>{row.marked.map(({ value }) => twoPlaces(value)).join(' + ')}</td>
      <td>{numbers(row.target)}</td>
      <td className={read ? 'prediction' : 'pending'}>{read ? numbers(row.prediction) : say('inspector.notYet')}</td>
    </tr>
  )
}
