/** A component whose code is loaded when it is first drawn, or ahead of that; a load that failed can be asked for again. */

import { createElement } from 'react'
import type { ComponentType, FunctionComponent } from 'react'
import { piece } from './piece.ts'

export type Lazy<Props> = FunctionComponent<Props> & {
  /** Loads its code now, so that it is there when it is drawn. */
  ahead: () => void
}

/** To be drawn below a `Boundary`, which waits for it, and says so where it does not come. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  const code = piece(load)
  const Part = (props: Props) => createElement(code.read(), props)
  return Object.assign(Part, { ahead: code.ahead })
}
