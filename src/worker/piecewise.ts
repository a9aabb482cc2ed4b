/** Work that comes in pieces, beside everything else: messages are taken in between, and it can be given up. */

import { Pace } from './pace.ts'
import type { World } from './pace.ts'

export interface Pieces<Piece, Result> {
  work: Generator<Piece, Result, void>
  world: World
  stopped(): boolean
  /** Told of every piece. */
  piece?: (piece: Piece) => void
}

/** As many pieces in a row as fit into a slice: beside training it gets every other one. null: it was stopped, and its work has ended. */
export async function piecewise<Piece, Result>({ work, world, stopped, piece }: Pieces<Piece, Result>): Promise<{ value: Result } | null> {
  const pace = new Pace(world)
  try {
    for (;;) {
      const { done, value } = work.next()
      if (done) return { value }
      piece?.(value)
      if (!pace.over) continue
      await pace.rest()
      if (stopped()) return null
    }
  } finally {
    work.return(undefined as Result)
  }
}
