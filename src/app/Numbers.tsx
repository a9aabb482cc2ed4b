/** The right column: inspector and training. It loads beside the first screen, which shows its outline until then. */

import { Inspector } from '../panels/inspector/Inspector.tsx'
import { Training } from '../panels/training/Training.tsx'
import { Boundary } from './Boundary.tsx'

export function Numbers() {
  return (
    <>
      <Boundary><Inspector /></Boundary>
      <Boundary><Training /></Boundary>
    </>
  )
}
