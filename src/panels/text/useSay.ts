/** The words of the page in the language that is chosen. */

import { useMemo } from 'react'
import { useApp } from '../../store/useApp.ts'
import { sayIn } from '../../text/catalogue.ts'
import type { Say } from '../../text/catalogue.ts'

export function useSay(): Say {
  const language = useApp((app) => app.language)
  return useMemo(() => sayIn(language), [language])
}
