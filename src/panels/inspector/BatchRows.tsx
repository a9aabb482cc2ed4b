/** The batch row by row: what is given, the target, the prediction. A prediction shows when it has been read. */

import { useMemo } from 'react'
import { useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'
import { rowWords } from './row-words.ts'
import type { RowWords } from './row-words.ts'

/** More rows than these are not shown; the tables of x, y and target have them all. */
const MOST = 32

export function BatchRows() {
  const say = useSay()
  const snapshot = useApp((app) => app.snapshot)
  /** How many reads have been made: they come in the order of the moments. */
  const made = useApp((app) => app.moments.slice(0, app.moment + 1).filter(({ kind }) => kind === 'read').length)
  const follow = useApp((app) => app.follow)
  const rows = useMemo(() => (snapshot === null ? [] : rowWords(say, snapshot, (read) => read < made, MOST)), [say, snapshot, made])
  // Until the first numbers: room for those of a small batch, so that nothing jumps.
  if (snapshot === null) return <div className="batch-rows batch-rows-empty" aria-hidden="true" />
  const task = snapshot.data?.task
  if (task === undefined) return null
  return (
    <div className="batch-rows" data-several={snapshot.shape.architecture.outputSize > 1}>
      <table>
        <caption>{say('inspector.rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('inspector.example')}</th>
            <th scope="col">{say(`inspector.given.${task}`)}</th>
            <th scope="col">{say('inspector.target')}</th>
            <th scope="col">{say('inspector.prediction')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.example} row={row} followed={row.example === follow} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row: { example, given, target, prediction }, followed }: { row: RowWords; followed: boolean }) {
  const say = useSay()
  const setFollow = useApp((app) => app.actions.setFollow)
  return (
    <tr data-followed={followed} onPointerDown={() => setFollow(followed ? null : example)}>
      <th scope="row">{example + 1}</th>
      <td>{given}</td>
      <td>{target}</td>
      <td className={prediction === null ? 'pending' : 'prediction'}>{prediction ?? say('inspector.notYet')}</td>
    </tr>
  )
}
