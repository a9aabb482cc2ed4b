/** The button "Export". The menu behind it is loaded when somebody is about to use it. */

import { Suspense, lazy, useState } from 'react'
import { useSay } from '../text/useSay.ts'

const loadMenu = () => import('./ExportMenu.tsx')
const ExportMenu = lazy(() => loadMenu().then((module) => ({ default: module.ExportMenu })))

export function Export() {
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const button = (
    <button type="button" aria-haspopup="menu" aria-expanded="false" onPointerEnter={() => void loadMenu()} onFocus={() => void loadMenu()} onClick={() => setAsked(true)}>
      {say('top.export')}
    </button>
  )
  return asked ? <Suspense fallback={button}><ExportMenu /></Suspense> : button
}
