/** The button "Export". The menu behind it is loaded when somebody is about to use it. */

import { useState } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { useSay } from '../text/useSay.ts'

const ExportMenu = lazily(() => import('./ExportMenu.tsx').then((module) => module.ExportMenu))

export function Export() {
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const button = (
    <button type="button" aria-haspopup="menu" aria-expanded="false" onPointerEnter={() => ExportMenu.ahead()} onFocus={() => ExportMenu.ahead()} onClick={() => setAsked(true)}>
      {say('top.export')}
    </button>
  )
  return asked ? <Boundary fallback={button} onClose={() => setAsked(false)}><ExportMenu /></Boundary> : button
}
