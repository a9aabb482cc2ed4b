/** A panel while presenting: open as long as its step is there, with something in it: an example, or a training that runs. */

import { useEffect } from 'react'
import type { LabPanel } from '../../../store/reviews-lab-state.ts'
import { OpenLab } from './OpenLab.tsx'
import { LabContext, useLab, useLabSay, useLabState, useLoadedLab } from './useLab.ts'
import './lab.css'

export function PresentedLab({ panel }: { panel: LabPanel }) {
  const lab = useLoadedLab()
  useEffect(() => {
    lab?.open(panel)
    return () => lab?.open(null)
  }, [lab, panel])
  if (lab === null) return <div className="lab" />
  return (
    <LabContext value={lab}>
      <OpenLab panel={panel} />
      {panel === 'write' && <Example />}
      {panel === 'train' && <Running />}
    </LabContext>
  )
}

/** Where nobody has written anything. */
function Example() {
  const say = useLabSay()
  const { writing } = useLab()
  const empty = useLabState(({ write }) => write.opened && write.texts.every((text) => text === ''))
  useEffect(() => {
    if (empty) writing.write(say('write.examples').split('\n')[0]!)
  }, [empty, writing, say])
  return null
}

/** Once it is known how far the browser's own run has come. */
function Running() {
  const { training } = useLab()
  const known = useLabState(({ train }) => train.status?.stage === 'done' && train.record !== null)
  const kept = useLabState(({ train }) => train.kept !== null)
  useEffect(() => {
    if (known) training.start(kept ? 'kept' : 'beginning')
    // Begun once: what comes later is somebody's own wish.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [known, training])
  return null
}
