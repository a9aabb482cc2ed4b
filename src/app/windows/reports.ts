/** Says where the page stands whenever that has changed, but not at every frame of a motion, nor while another network is on its way. */

import type { StoreApi } from 'zustand/vanilla'
import type { AppStore } from '../../store/state.ts'
import { withWords } from '../../text/part.ts'
import type { Report } from '../../windows/protocol.ts'
import { reportOf } from './where.ts'

/** Milliseconds between two: less than a moment lasts at the highest speed. */
const EVERY = 40

export function onReport(store: StoreApi<AppStore>, tell: (report: Report) => void): void {
  let last = ''
  let waiting = false
  const look = () => {
    waiting = false
    void withWords(() => (isOfOneNetwork(store.getState()) ? reportOf(store.getState()) : null)).then((report) => {
      // What is on its way changes the store when it comes.
      if (report === null) return
      const written = JSON.stringify(report)
      if (written === last) return
      last = written
      tell(report)
    })
  }
  store.subscribe(() => {
    if (waiting) return
    waiting = true
    setTimeout(look, EVERY)
  })
}

/** Whether lesson, sizes and moment are of the same network: while another one is on its way the stage still shows the one before. */
function isOfOneNetwork({ overview, run, snapshot }: AppStore): boolean {
  if (overview !== null || run.status === 'failed') return true
  return run.status !== 'opening' && (snapshot === null || snapshot.runId === run.info?.runId)
}
