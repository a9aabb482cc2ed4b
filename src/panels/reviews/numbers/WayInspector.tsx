/** The numbers of one review's way as a table: indexes, vectors, states, the answer. They can be copied, and others can be chosen. */

import { useEffect } from 'react'
import { TensorTable } from '../../../figures/table/TensorTable.tsx'
import type { Place } from '../../../figures/table/TensorTable.tsx'
import type { CellRef } from '../../../trace/contract/tensors.ts'
import { WAY_TENSORS } from '../../../store/reviews.ts'
import { useApp } from '../../../store/useApp.ts'
import { Choice } from '../../Choice.tsx'
import { CopyNumbers } from '../../inspector/CopyNumbers.tsx'
import { useSay } from '../../text/useSay.ts'
import { useReviews, useReviewsWay, useSayReviews } from '../useReviews.ts'
import { Facts } from './Facts.tsx'
import { useWayTable } from './useWayTable.ts'
import type { WayTable } from './useWayTable.ts'
import { OF_THE_BATCH, TENSOR_OF } from './way-tensor.ts'
import '../../inspector/inspector.css'

export function WayInspector() {
  const page = useSay()
  const way = useReviewsWay()
  const { name, shown } = useWayTable(way)
  useEffect(() => {
    if (OF_THE_BATCH.includes(name)) way.wantBatch()
  }, [way, name])
  return (
    <section className="inspector way-inspector" aria-label={page('inspector.label')}>
      <Which name={name} />
      {shown === null ? <div className="slab-empty" /> : <Shown {...shown} />}
      {name === 'answer' && <Facts />}
    </section>
  )
}

function Which({ name }: { name: WayTable['name'] }) {
  const say = useSayReviews()
  const way = useReviewsWay()
  const part = useApp((app) => app.way)
  const chosen = useReviews((state) => state.selected !== null)
  return (
    <div className="way-which">
      <Choice name={say('numbers.which')} short="" value={name} onChange={(wanted) => way.showNumbers({ part, name: wanted })} choices={WAY_TENSORS.map((value) => ({ value, label: say(`numbers.choice.${value}`) }))} />
      {(chosen || name !== TENSOR_OF[part]) && <button type="button" className="link" onClick={() => way.showNumbers(null)}>{say('numbers.current')}</button>}
    </div>
  )
}

function Shown({ tensor, strings, known }: NonNullable<WayTable['shown']>) {
  const page = useSay()
  const way = useReviewsWay()
  const { rows, columns, data, role, names, current, stepOf } = tensor
  const hovered = useReviews((state) => state.hovered)
  const cell = (place: Place): CellRef | null => tensor.tensor ? { tensor: tensor.tensor.id, step: tensor.tensor.step, ...place } : null
  const select = (place: Place) => {
    const step = stepOf(place.row, place.column)
    if (step !== null) way.point(step)
    else if (tensor.tensor) way.select(cell(place))
  }
  const here = tensor.tensor && hovered?.tensor === tensor.tensor.id && hovered.step === tensor.tensor.step ? hovered : null
  return (
    <div className="slab">
      <TensorTable
        key={tensor.name} rows={rows} columns={columns} data={known ? data : null} role={role} write={names ? String : undefined} hovered={here} selected={current} strings={strings}
        onHover={(place) => way.hover(place && cell(place))} onSelect={select}
      />
      <CopyNumbers rows={rows} columns={columns} data={data} disabled={!known} />
      <div className="slab-foot">
        <p className="slab-what"><span>{strings.what}.</span> {!known && <span>{page('inspector.later')}</span>}</p>
      </div>
    </div>
  )
}
