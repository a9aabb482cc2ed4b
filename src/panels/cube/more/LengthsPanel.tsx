/** Sequences of different lengths: padded after or before, the mask beside X, and what a state does at a padded step. */

import { useRef } from 'react'
import { CubeBlock } from '../../../figures/cube-block/CubeBlock.tsx'
import { useActions, useApp } from '../../../store/useApp.ts'
import { TASK_FACTS } from '../../../store/recipe-book.ts'
import { paddedAt } from '../../../trace/contract/padding.ts'
import { shapeOf } from '../../shape.ts'
import type { Shape } from '../../shape.ts'
import { Rich } from '../../text/Rich.tsx'
import { useFigureRoom } from '../../useFigureRoom.ts'
import { inputBlock } from './input-block.ts'
import type { InputBlock } from './input-block.ts'
import { Carried } from './Carried.tsx'
import { Radios } from '../../Radios.tsx'
import { unequalLengths } from './unequal.ts'
import { fill, useWords } from './words.ts'

/** Examples that get a field of their own. */
const MOST_FIELDS = 12

export function LengthsPanel() {
  const words = useWords().lengths
  const shape = useApp(shapeOf)
  const can = useApp((app) => TASK_FACTS[app.recipe.task].lengths)
  const snapshot = useApp((app) => app.snapshot)
  const block = inputBlock(snapshot)
  if (!can) return <p>{words.none}</p>
  if (shape === null || block === null) return <p>{words.waiting}</p>
  return (
    <>
      <p><Rich text={words.text} /></p>
      <Controls />
      <div className="lengths">
        <MaskPicture block={block} shape={shape} />
        <Carried shape={shape} />
      </div>
      <p className="soft"><Rich text={words.keras} /></p>
    </>
  )
}

function Controls() {
  const words = useWords().lengths
  const { batch, steps, lengths, padding } = useApp((app) => app.recipe)
  const { change } = useActions()
  const least = Math.min(2, steps)
  const set = (b: number, value: number) => {
    if (Number.isFinite(value)) change({ lengths: (lengths ?? new Array<number>(batch).fill(steps)).map((length, i) => (i === b ? Math.min(steps, Math.max(least, Math.round(value))) : length)) })
  }
  return (
    <div className="batches-controls">
      <Radios
        name={words.choose}
        value={lengths === null ? 'equal' : 'unequal'}
        choices={[{ value: 'equal', label: fill(words.equal, { T: steps }) }, { value: 'unequal', label: words.unequal }]}
        onChange={(value) => change({ lengths: value === 'equal' ? null : unequalLengths(batch, steps, least) })}
      />
      <Radios name={words.padding} value={padding} choices={[{ value: 'after', label: words.after }, { value: 'before', label: words.before }]} onChange={(value) => change({ padding: value })} />
      {lengths !== null && batch <= MOST_FIELDS && (
        <span className="length-fields">
          {lengths.map((length, b) => (
            <input key={b} type="number" aria-label={fill(words.each, { b: b + 1 })} min={least} max={steps} value={length} onChange={(event) => set(b, event.target.valueAsNumber)} />
          ))}
        </span>
      )}
    </div>
  )
}

function MaskPicture({ block, shape }: { block: InputBlock; shape: Shape }) {
  const words = useWords()
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  const { sizes, drawn } = block
  const { batch: B, time: T, features: D } = sizes
  const padded = Array.from({ length: T }, (_, step) => new Set(paddedAt(shape, step)))
  const isPadded = ({ batch, time }: { batch: number; time: number }) => padded[time]?.has(batch) ?? false
  const real = B * T - padded.reduce((sum, one) => sum + one.size, 0)
  const named = { batch: `${words.order.axis.batch} ${B}`, time: `${words.order.axis.time} ${T}` }
  // X and its mask side by side; in a high room one above the other.
  const stacked = 2 * size.height > size.width
  const across = stacked ? 1 : 2
  const half = { ...size, width: size.width / across, height: Math.max(40, (size.height * across) / 2 - size.text * 1.6) }
  const summary = fill(words.lengths.summary, { B, T, D, real, all: B * T })
  return (
    <figure className="mask-figure" aria-label={words.lengths.figure}>
      <div className="order-room" ref={room}>
        {size.width > 0 && (
          <div className="mask-blocks" data-stacked={stacked || undefined}>
            <code>{fill(words.lengths.x, { B, T, D })}</code>
            <CubeBlock sizes={drawn} valueAt={block.valueAt} max={block.max} turn={0} room={half} summary={summary} names={{ ...named, features: `${words.order.axis.features} ${D}` }} isPadded={isPadded} />
            <code>{fill(words.lengths.mask, { B, T })}</code>
            <CubeBlock sizes={{ ...drawn, features: 1 }} valueAt={(at) => (isPadded(at) ? 0 : 1)} max={1} turn={0} room={half} summary={words.lengths.table} names={{ ...named, features: `1` }} isPadded={isPadded} look="mask" />
          </div>
        )}
      </div>
    </figure>
  )
}
