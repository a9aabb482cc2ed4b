/** Which settings a lesson link holds at their values. */

import { useApp } from '../../store/useApp.ts'
import { fieldName } from '../../text/corrections.ts'
import { useSay } from '../text/useSay.ts'

/** Id of the sentence, for the controls that it is about. */
export const HELD = 'setup-held'

export function Held() {
  const say = useSay()
  const language = useApp((app) => app.language)
  const fix = useApp((app) => app.link.fix)
  if (fix.length === 0) return null
  return <p className="setup-note" id={HELD}>{say('setup.held', { names: fix.map((field) => fieldName(language, field)).join(', ') })}</p>
}
