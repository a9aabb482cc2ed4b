/** The right column: inspector and training. It loads beside the first screen, which shows its outline until then. */

import { Boundary } from '../panels/boundary/Boundary.tsx'
import { Inspector } from '../panels/inspector/Inspector.tsx'
import { Training } from '../panels/training/Training.tsx'
import { useHidden } from '../panels/useLink.ts'

export function Numbers() {
  const [inspector, training] = [!useHidden('inspector'), !useHidden('training')]
  return (
    <>
      {inspector && <Boundary><Inspector /></Boundary>}
      {training && <Boundary><Training /></Boundary>}
    </>
  )
}

// Presenting shows them beside its stage; from here, so that one chunk has all of them.
export { SlabTable } from '../panels/inspector/SlabTable.tsx'
export { TrainingSide } from './present/TrainingSide.tsx'
