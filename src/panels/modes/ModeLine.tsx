/** Which of the five it is, its shapes before and after, where it is used, and what the read-out reads where that is not plain. */

import type { Shape } from '../shape.ts'
import { useSay } from '../text/useSay.ts'
import { shapesOf } from './mode-words.ts'

export function ModeLine({ shape }: { shape: Shape }) {
  const say = useSay()
  const { mode, readsFinal, steps } = shape.schedule
  const { x, y } = shapesOf(shape)
  const both = shape.architecture.directions === 2 && steps > 1
  return (
    <p className="mode-line">
      <strong>{mode === null ? say('modes.none') : say(`modes.names.${mode}`)}</strong> <code><span>{`X ${x}`}</span> → <span>{`Y ${y}`}</span></code>
      {mode !== null && <span> {say(`modes.used.${mode}`)}</span>}
      {both && <span>. {readsFinal ? say('modes.readsFinal', { T: steps }) : say('modes.readsBoth')}</span>}
    </p>
  )
}
