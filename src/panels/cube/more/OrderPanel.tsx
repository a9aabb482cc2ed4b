/** The same numbers as (batch, time, features) and as (time, batch, features): the block turns, and memory is read in another order. */

import { useRef } from 'react'
import { CubeBlock } from '../../../figures/cube-block/CubeBlock.tsx'
import { shapeText } from '../../../text/symbols.ts'
import { useActions, useApp } from '../../../store/useApp.ts'
import { Rich } from '../../text/Rich.tsx'
import { useFigureRoom } from '../../useFigureRoom.ts'
import { inputBlock, MOST } from './input-block.ts'
import type { InputBlock } from './input-block.ts'
import { AXES_OF } from './memory-order.ts'
import type { Order } from './memory-order.ts'
import { Memory } from './Memory.tsx'
import { Mistake } from './Mistake.tsx'
import { Radios } from '../../Radios.tsx'
import { useTurn } from './useTurn.ts'
import { fill, useWords } from './words.ts'

const ORDERS = ['btd', 'tbd'] as const

export function OrderPanel() {
  const words = useWords()
  const axes = useApp((app) => app.axes)
  const snapshot = useApp((app) => app.snapshot)
  const { setAxes } = useActions()
  const block = inputBlock(snapshot)
  if (block === null) return <p>{words.lengths.waiting}</p>
  const { batch: B, time: T, features: D } = block.sizes
  return (
    <>
      <Radios name={words.order.choose} value={axes} choices={ORDERS.map((value) => ({ value, label: words.order[value] }))} onChange={setAxes} />
      <p>
        <Rich text={fill(words.order.both, { B, T, D, count: B * T * D })} />
      </p>
      <div className="order">
        <Turning block={block} order={axes} />
        <Memory block={block} order={axes} />
      </div>
      <Mistake B={B} T={T} D={D} />
    </>
  )
}

function Turning({ block, order }: { block: InputBlock; order: Order }) {
  const words = useWords().order
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  const turn = useTurn(order === 'btd' ? 0 : 1)
  const [first, second, third] = AXES_OF[order]
  const { sizes } = block
  const named = (axis: keyof typeof sizes) => `${words.axis[axis]} ${sizes[axis]}`
  const count = sizes[second] * sizes[third]
  const cut = MOST < Math.max(sizes.batch, sizes.time, sizes.features)
  return (
    <figure className="order-figure" aria-label={words.figure}>
      <figcaption>
        <code>X {shapeText(AXES_OF[order].map((axis) => sizes[axis]))}</code> <span>{words.usedBy[order]}</span>
      </figcaption>
      <div className="order-room" ref={room}>
        {size.width > 0 && (
          <CubeBlock
            sizes={block.drawn}
            valueAt={block.valueAt}
            max={block.max}
            turn={turn}
            room={size}
            outlined
            summary={fill(words.summary, { first: words.axis[first], second: words.axis[second], third: words.axis[third], count })}
            names={{ batch: named('batch'), time: named('time'), features: named('features') }}
          />
        )}
      </div>
      <p className="order-front">
        <strong>{fill(words.front, { what: words.frontOf[first as 'batch' | 'time'] })}</strong>
        {cut && <span> {fill(words.more, { most: MOST })}</span>}
      </p>
    </figure>
  )
}
