/** The words of the experiments in React. */

import { useMemo } from 'react'
import { useApp } from '../../store/useApp.ts'
import { experimentSay } from '../../text/experiments.ts'
import type { SayExperiment } from '../../text/experiments.ts'

export function useExperimentSay(): SayExperiment {
  const language = useApp((app) => app.language)
  return useMemo(() => experimentSay(language), [language])
}
