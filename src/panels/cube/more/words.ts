/** The words of the cube's panels in the language that is chosen, with their numbers filled in. */

import { useMemo } from 'react'
import { useApp } from '../../../store/useApp.ts'
import { fill } from '../../../text/catalogue.ts'
import { cubePanelWords } from '../../../text/cube-panels.ts'
import type { CubePanelWords } from '../../../text/cube-panels.ts'

export function useWords(): CubePanelWords {
  const language = useApp((app) => app.language)
  return useMemo(() => cubePanelWords(language), [language])
}

export { fill }
