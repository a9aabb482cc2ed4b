/** Copies the address of exactly this picture; where that is not allowed, shows it to be copied by hand. */

import { useEffect, useRef, useState } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { useApp } from '../../store/useApp.ts'
import { copyText } from '../copy-text.ts'
import { useSay } from '../text/useSay.ts'

const LinkDialog = lazily(() => import('../link/LinkDialog.tsx').then((module) => module.LinkDialog))
const ShareOwn = lazily(() => import('../own/ShareOwn.tsx').then((module) => module.ShareOwn))

/** Milliseconds until the answer goes away by itself. */
const SHOWN = 6000

export function Share() {
  const say = useSay()
  const address = useApp((app) => app.actions.address)
  const own = useApp((app) => app.own.shown?.sample === false)
  const kept = useApp((app) => app.run.kept !== null)
  const [linking, setLinking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const said = useRef<HTMLDivElement>(null)
  const [answer, setAnswer] = useState<{ copied: boolean; address: string } | null>(null)
  useEffect(() => {
    if (answer?.copied !== true || own) return
    // Not under the hand of somebody who is about to use it.
    const timer = setInterval(() => said.current?.matches(':hover, :focus-within') || setAnswer(null), SHOWN)
    return () => clearInterval(timer)
  }, [answer, own])
  const share = async () => {
    const text = new URL(address(), window.location.href).href
    setAnswer({ copied: await copyText(text), address: text })
  }
  const close = () => {
    setLinking(false)
    setAnswer(null)
  }
  return (
    <div className="share">
      <button ref={opener} type="button" onClick={() => void share()}>{say('top.share')}</button>
      <div ref={said} className="share-answer" role="status" data-shown={answer !== null}>
        {answer !== null && (
          <>
            <p>{say(answer.copied ? 'top.shared' : 'top.shareFailed')}</p>
            {!answer.copied && <input readOnly aria-label={say('top.shareFailed')} value={answer.address} onFocus={(event) => event.target.select()} />}
            {own && <Boundary><ShareOwn /></Boundary>}
            {kept && !own && <p>{say('top.sharedHere')}</p>}
            <button type="button" aria-haspopup="dialog" onClick={() => setLinking(true)}>{say('top.lessonLink')}</button>
            {(!answer.copied || own) && <button type="button" onClick={() => setAnswer(null)}>{say('notes.dismiss')}</button>}
          </>
        )}
      </div>
      {linking && <Boundary onClose={close}><LinkDialog onClose={close} back={opener} /></Boundary>}
    </div>
  )
}
