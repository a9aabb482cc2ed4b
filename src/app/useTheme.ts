/** Puts theme and language where the stylesheet and screen readers look for them. */

import { useEffect } from 'react'
import { useSay } from '../panels/text/useSay.ts'
import { useApp } from '../store/useApp.ts'

/** `projected`: while presenting this window is on the projector. */
export function useTheme({ projected } = { projected: true }): void {
  // A projector washes out; whoever chose a theme for this page keeps it.
  const theme = useApp((app) => (projected && app.present && app.asked.theme === null ? 'projector' : app.theme))
  const still = useApp((app) => app.reducedMotion)
  const language = useApp((app) => app.language)
  const title = useSay()('title')
  useEffect(() => {
    document.documentElement.lang = language
    document.title = title
  }, [language, title])
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
  }, [theme])
  useEffect(() => {
    document.documentElement.dataset.motion = still ? 'reduced' : 'full'
  }, [still])
}
