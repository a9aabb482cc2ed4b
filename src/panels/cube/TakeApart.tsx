/** One example, one timestep, one feature: what is cut out of X, in code, with the shape that is left. */

import { useEffect } from 'react'
import { CUT_AXES, TIME_FIRST, axesLeft, cutCode } from '../../trace/contract/cut.ts'
import type { Cut, CutAxis } from '../../trace/contract/cut.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { shapeText } from '../../text/symbols.ts'
import { shapeOf, sizeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'

export function TakeApart() {
  const say = useSay()
  const cut = useApp((app) => app.cut)
  const { takeApart, light } = useActions()
  // A button that goes while the pointer is on it says no goodbye.
  useEffect(() => () => light(null), [light])
  const choose = (axis: CutAxis) => {
    takeApart(cut?.axis === axis ? null : { axis, index: 0 })
  }
  return (
    <div className="take-apart" role="group" aria-label={say('cut.label')}>
      {CUT_AXES.map((axis) => (
        <button key={axis} type="button" data-axis={axis} aria-pressed={cut?.axis === axis} onClick={() => choose(axis)} onPointerEnter={() => light(axis)} onPointerLeave={() => light(null)}>
          {say(`cut.${axis}`)}
        </button>
      ))}
      {cut && <Left cut={cut} />}
    </div>
  )
}

/** Which one, and what is left. */
function Left({ cut }: { cut: Cut }) {
  const say = useSay()
  const shape = useApp(shapeOf)
  const takeApart = useActions().takeApart
  const order = useApp((app) => (app.axes === 'tbd' ? TIME_FIRST : CUT_AXES))
  const left = shapeText(axesLeft(cut, order).map((axis) => sizeOf(shape, axis) ?? 1))
  return (
    <>
      <select aria-label={say('cut.which')} value={cut.index} onChange={(event) => takeApart({ ...cut, index: Number(event.target.value) })}>
        {Array.from({ length: sizeOf(shape, cut.axis) ?? 1 }, (_, index) => <option key={index} value={index}>{index + 1}</option>)}
      </select>
      <output className="cut-left"><code>{cutCode(cut, order)}</code> <code>{left}</code></output>
    </>
  )
}
