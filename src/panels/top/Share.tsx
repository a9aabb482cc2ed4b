/** Copies the address of exactly this picture; where that is not allowed, shows it to be copied by hand. */

import { Suspense, lazy, useEffect, useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { copyText } from '../copy-text.ts'
import { useSay } from '../text/useSay.ts'

const ShareOwn = lazy(() => import('../own/ShareOwn.tsx').then((module) => ({ default: module.ShareOwn })))

/** Milliseconds until the answer goes away by itself. */
const SHOWN = 6000

export function Share() {
  const say = useSay()
  const address = useApp((app) => app.actions.address)
  const own = useApp((app) => app.own.shown?.sample === false)
  const kept = useApp((app) => app.run.kept !== null)
  const [answer, setAnswer] = useState<{ copied: boolean; address: string } | null>(null)
  useEffect(() => {
    if (answer?.copied !== true || own) return
    const timer = setTimeout(() => setAnswer(null), SHOWN)
    return () => clearTimeout(timer)
  }, [answer, own])
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
            {own && <Suspense fallback={null}><ShareOwn /></Suspense>}
            {kept && !own && <p>{say('top.sharedHere')}</p>}
            {(!answer.copied || own) && <button type="button" onClick={() => setAnswer(null)}>{say('notes.dismiss')}</button>}
          </>
        )}
      </div>
    </div>
  )
}
