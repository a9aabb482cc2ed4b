/** Where data come from: a text, a file, or one that comes with the page. */

import { useRef, useState } from 'react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { SAMPLES } from '../../store/own-state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { ownWords } from '../../text/own.ts'

/** A longer text is read at once and never shown: a text field of megabytes would hold up the page. */
const MOST_SHOWN = 50_000

export function OwnSource() {
  const words = ownWords(useApp((app) => app.language))
  const { readFile, readSample, readText } = useActions()
  const shown = useApp((app) => app.own.shown !== null)
  const [text, setText] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const [dropped] = event.clipboardData.files
    const pasted = event.clipboardData.getData('text/plain')
    if (dropped === undefined && pasted.length <= MOST_SHOWN) return
    event.preventDefault()
    if (dropped) readFile(dropped)
    else readText(pasted)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) readText(text)
  }
  return (
    <div className="own-source" data-shown={shown}>
      {!shown && <p className="own-about">{words.about}</p>}
      <textarea aria-label={words.paste} value={text} rows={shown ? 1 : 4} spellCheck={false} placeholder={shown ? words.paste : `${words.paste}\n${EXAMPLE}`} onChange={(event) => setText(event.target.value)} onPaste={paste} onKeyDown={keys} />
      <div className="own-buttons">
        <button type="button" className="main" onClick={() => readText(text)}>{words.read}</button>
        <button type="button" onClick={() => file.current?.click()}>{words.file}</button>
        <input ref={file} type="file" hidden aria-label={words.file} accept=".csv,.tsv,.txt,.json,text/*,application/json" onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen) readFile(chosen)
          // The same file again is a choice too.
          event.target.value = ''
        }} />
        {SAMPLES.map((name) => <button key={name} type="button" onClick={() => readSample(name)}>{words.names[name]}</button>)}
      </div>
    </div>
  )
}

/** Data, not words. */
const EXAMPLE = 'series,x,y\na,0.1,2\na,0.4,3\nb,0.2,1'
