/** What stands beside an experiment's figure: its controls and sentences, with a sign where they go on below. */

import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useOverflow } from '../../marks/overflow.ts'
import '../scrolls.css'

export function ExperimentWords({ children }: { children: ReactNode }) {
  const scroller = useRef<HTMLDivElement>(null)
  const { after } = useOverflow(scroller, 'y')
  return <div className="experiment-words scrolls" data-more={after} ref={scroller}>{children}</div>
}
