/** The bar below the stage: buttons, sliders, a mark for each moment, and the sentence of the moment. */

import { useRef } from 'react'
import { useSay } from '../text/useSay.ts'
import { useApp } from '../../store/useApp.ts'
import { Marks } from './Marks.tsx'
import { MomentSlider, SpeedSlider } from './Sliders.tsx'
import { Status } from './Status.tsx'
import { Transport } from './Transport.tsx'
import { useRoving } from './useRoving.ts'
import './playback.css'

export function Playback() {
  const say = useSay()
  const overview = useApp((app) => app.overview !== null)
  const toolbar = useRef<HTMLDivElement>(null)
  const roving = useRoving(toolbar, '.main', useApp((app) => app.moments.length > 1))
  return (
    <div className="playback">
      <div className="playback-controls" role="toolbar" aria-label={say('playback.label')} ref={toolbar} {...roving}>
        <Transport />
        <SpeedSlider />
        <MomentSlider />
      </div>
      <Marks />
      <div className="ways" aria-hidden="true">
        <span className="way-forward">{say('playback.forward')}</span>
        {!overview && <span className="way-backward">{say('playback.backward')}</span>}
      </div>
      <Status />
    </div>
  )
}
