/** Says what a file of numbers holds and what it cannot hold, before it is saved. */

import { useEffect, useId, useRef } from 'react'
import { cannotHold, PREVENTING } from '../../store/not-held.ts'
import { useApp } from '../../store/useApp.ts'
import { exportFailureSentence, exportWords, notHeldSentences } from '../../text/export.ts'
import { useSay } from '../text/useSay.ts'

export interface ExportDialogProps {
  onClose: () => void
}

export function ExportDialog({ onClose }: ExportDialogProps) {
  const say = useSay()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const words = exportWords(useApp((app) => app.language))
  const codes = cannotHold(useApp((app) => app.recipe))
  const working = useApp((app) => app.saving?.status === 'working')
  const save = useApp((app) => app.actions.exportNumbers)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby={title} onClose={onClose} onClick={(event) => event.target === event.currentTarget && onClose()}>
      <div className="export-inside">
        <h2 id={title}>{say('export.numbers')}</h2>
        <p>{words.about}</p>
        <p>{words.notHeld}</p>
        <ul>
          {notHeldSentences(words, codes).map((sentence, i) => <li key={codes[i]}>{sentence}</li>)}
        </ul>
        <Outcome />
        <p className="export-buttons">
          <button type="button" disabled={working || codes.some((code) => PREVENTING.includes(code))} onClick={save}>{words.save}</button>
          <button type="button" onClick={onClose}>{words.close}</button>
        </p>
      </div>
    </dialog>
  )
}

function Outcome() {
  const say = useSay()
  const language = useApp((app) => app.language)
  const saving = useApp((app) => app.saving)
  return (
    <p role="status">
      {saving?.status === 'working' && exportWords(language).working}
      {saving?.status === 'done' && exportWords(language).done}
      {saving?.failure && exportFailureSentence(say, language, saving.failure)}
    </p>
  )
}
