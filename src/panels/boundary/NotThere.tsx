/** In the place of a part whose code did not come: a sentence, and a button that asks again. */

import { useState } from 'react'
import { useSay } from '../text/useSay.ts'
import { tryAgain } from './try-again.ts'

export interface NotThereProps {
  again: () => Promise<unknown>
  /** It has come. */
  onThere?: () => void
  /** Given where this lies over the page. */
  onClose?: () => void
}

export function NotThere({ again, onThere, onClose }: NotThereProps) {
  const say = useSay()
  const [trying, setTrying] = useState(false)
  const [failed, setFailed] = useState(0)
  const press = async () => {
    setTrying(true)
    const there = await tryAgain(again)
    setTrying(false)
    if (there) onThere?.()
    else setFailed(failed + 1)
  }
  return (
    <div className="broken" data-over={onClose !== undefined} role="alert">
      <p>{failed > 0 ? say('notes.stillNotLoaded') : say('notes.notLoaded')}</p>
      {/* Stays in reach while it tries, or the focus would be lost. */}
      <button type="button" aria-disabled={trying} onClick={() => void (trying || press())}>{say('notes.tryAgain')}</button>
      {onClose && <button type="button" onClick={onClose}>{say('notes.dismiss')}</button>}
    </div>
  )
}
