/** How saving or loading goes, in a status line. */

import { useApp } from '../../store/useApp.ts'
import { exportFailureSentence, exportWords } from '../../text/export.ts'
import { useSay } from '../text/useSay.ts'

export function Outcome({ done }: { done: string }) {
  const say = useSay()
  const language = useApp((app) => app.language)
  const saving = useApp((app) => app.saving)
  return (
    <p role="status">
      {saving?.status === 'working' && exportWords(language).working}
      {saving?.status === 'done' && done}
      {saving?.failure && exportFailureSentence(say, language, saving.failure)}
    </p>
  )
}
