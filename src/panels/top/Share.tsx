/** Copies the address of exactly this picture; where that is not allowed, shows it to be copied by hand. */

import { useEffect, useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { copyText } from '../copy-text.ts'
import { useSay } from '../text/useSay.ts'

/** Milliseconds until the answer goes away by itself. */
const SHOWN = 6000

export function Share() {
  const say = useSay()
  const address = useApp((app) => app.actions.address)
  const kept = useApp((app) => app.run.kept !== null)
  const [answer, setAnswer] = useState<{ copied: boolean; address: string } | null>(null)
  useEffect(() => {
    if (answer?.copied !== true) return
    const timer = setTimeout(() => setAnswer(null), SHOWN)
    return () => clearTimeout(timer)
  }, [answer])
  const share = async () => {
    const text = new URL(address(), window.location.href).href
    setAnswer({ copied: await copyText(text), address: text })
  }
  return (
    <div className="share">
      <button type="button" onClick={() => void share()}>{say('top.share')}</button>
      <div className="share-answer" role="status" data-shown={answer !== null}>
        {answer !== null && (
          <>
            <p>{say(answer.copied ? 'top.shared' : 'top.shareFailed')}</p>
            {!answer.copied && <input readOnly aria-label={say('top.shareFailed')} value={answer.address} onFocus={(event) => event.target.select()} />}
            {kept && <p>{say('top.sharedHere')}</p>}
            {!answer.copied && <button type="button" onClick={() => setAnswer(null)}>{say('notes.dismiss')}</button>}
          </>
        )}
      </div>
    </div>
  )
}
