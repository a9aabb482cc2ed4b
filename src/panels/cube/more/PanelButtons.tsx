/** What else there is about the block: each button opens a panel in the picture's place. */

import { CUBE_PANELS } from '../../../store/cube-state.ts'
import { useActions, useApp } from '../../../store/useApp.ts'
import { useSay } from '../../text/useSay.ts'
import { useWords } from './words.ts'

export function PanelButtons() {
  const words = useWords()
  const open = useApp((app) => app.cubePanel)
  const { openPanelOf } = useActions()
  return (
    <div className="cube-panel-buttons" role="group" aria-label={words.group}>
      {CUBE_PANELS.map((name) => (
        <button key={name} type="button" aria-label={words.names[name]} aria-expanded={open === name} onClick={() => openPanelOf(open === name ? null : name)}>
          <span className="long">{words.names[name]}</span>
          <span className="short">{words.short[name]}</span>
          <span className="sign" aria-hidden="true">{open === name ? ' ▴' : ' ▾'}</span>
        </button>
      ))}
      {open === null && <OwnButton />}
      {open !== null && <button type="button" className="close-panel" onClick={() => openPanelOf(null)}>{words.close}</button>}
    </div>
  )
}

/** Data of one's own: below the picture, which they change. */
function OwnButton() {
  const say = useSay()
  const open = useApp((app) => app.own.open)
  const { openOwn } = useActions()
  return (
    <button type="button" aria-expanded={open} aria-label={say('stage.own')} onClick={() => openOwn(!open)}>
      {say('stage.own')}
      <span className="sign" aria-hidden="true">{open ? ' ▴' : ' ▾'}</span>
    </button>
  )
}
