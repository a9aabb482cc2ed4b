/** When the network or its way through time becomes another, the picture moves from the one to the other: parts of the same name
 *  move, new ones come in, others go. Nothing is redrawn from scratch. */

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Chart } from './layouts/chart.ts'
import type { Part } from './parts.ts'
import { morph as morphed } from './transition.ts'
import type { Drawn } from './transition.ts'

const MORPH_MS = 700

interface Morph {
  from: readonly Part[]
  fraction: number
}

/** `key` says which picture this is; `still`: no motion. */
export function useMorph(drawn: Drawn[], { parts, loose = parts }: Pick<Chart, 'parts' | 'loose'>, key: string, still: boolean): Drawn[] {
  const [morph, setMorph] = useState<Morph | null>(null)
  const shown = morph ? morphed(morph.from, loose, morph.fraction) : drawn
  const last = useRef<{ key: string; parts: readonly Part[] } | null>(null)
  useLayoutEffect(() => {
    const before = last.current
    if (before && before.key !== key && !still) setMorph({ from: before.parts, fraction: 0 })
  }, [key, still])
  useLayoutEffect(() => {
    last.current = { key, parts: morph || loose === parts ? shown.map(({ part }) => part) : loose }
  })
  const from = morph?.from
  useEffect(() => {
    if (!from) return
    let frame = 0
    let start: number | null = null
    const step = (now: number) => {
      start ??= now
      const fraction = (now - start) / MORPH_MS
      setMorph(fraction < 1 ? { from, fraction } : null)
      if (fraction < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [from])
  return shown
}
