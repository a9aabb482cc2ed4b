/** Takes the weights of a file, chosen or dropped, onto the stage. */

import { useRef } from 'react'
import type { DragEvent } from 'react'
import { useApp } from '../../store/useApp.ts'
import { exportWords } from '../../text/export.ts'
import { useSay } from '../text/useSay.ts'
import { FileDialog } from './FileDialog.tsx'
import type { FileDialogOpened } from './FileDialog.tsx'
import { Outcome } from './Outcome.tsx'

export function LoadDialog({ onClose, back }: FileDialogOpened) {
  const say = useSay()
  const words = exportWords(useApp((app) => app.language))
  const take = useApp((app) => app.actions.takeWeights)
  const input = useRef<HTMLInputElement>(null)
  const chosen = (files: FileList | null) => {
    const file = files?.item(0)
    if (file) take(file)
    // The same file can be chosen again.
    if (input.current) input.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    chosen(event.dataTransfer.files)
  }
  return (
    <FileDialog title={say('export.load')} about={words.about.load} onClose={onClose} back={back}>
      <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <input ref={input} type="file" accept=".safetensors" className="visually-hidden" tabIndex={-1} aria-label={words.choose} onChange={(event) => chosen(event.target.files)} />
        <Outcome done={words.loaded} />
        <p className="export-buttons">
          <button type="button" onClick={() => input.current?.click()}>{words.choose}</button>
          <button type="button" onClick={onClose}>{words.close}</button>
        </p>
      </div>
    </FileDialog>
  )
}
