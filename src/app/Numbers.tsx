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

// Presenting shows them beside its stage; from here, so that one chunk has all of them.
export { SlabTable } from '../panels/inspector/SlabTable.tsx'
export { TrainingSide } from './present/TrainingSide.tsx'
