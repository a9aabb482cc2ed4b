/** Data of one's own: paste, drop, choose a file or take the series that comes with the page; then how it was read. */

import { useEffect, useRef, useState } from 'react'
import type { DragEvent } from 'react'
import { useActions, useApp } from '../../store/useApp.ts'
import { failureSentence } from '../../text/corrections.ts'
import { ownWords, troubleSentence } from '../../text/own.ts'
import { useSay } from '../text/useSay.ts'
import { OwnAccount } from './OwnAccount.tsx'
import { OwnControls } from './OwnControls.tsx'
import { OwnSource } from './OwnSource.tsx'
import './own.css'

export function OwnPanel() {
  const words = ownWords(useApp((app) => app.language))
  const { openOwn, readFile, readText } = useActions()
  const [over, setOver] = useState(false)
  const scroll = useRef<HTMLDivElement>(null)
  const name = useApp((app) => app.own.shown?.name)
  useEffect(() => {
    if (scroll.current !== null) scroll.current.scrollTop = 0
  }, [name])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) readFile(file)
    else if (event.dataTransfer.getData('text/plain') !== '') readText(event.dataTransfer.getData('text/plain'))
  }
  const drag = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section className="own" aria-label={words.title} data-over={over} onDragOver={drag} onDragLeave={(event) => event.currentTarget === event.target && setOver(false)} onDrop={drop}>
      <div className="own-head">
        <h2>{words.title}</h2>
        <button type="button" className="own-close" aria-label={words.close} onClick={() => openOwn(false)}>{'×'}</button>
      </div>
      <Outcome />
      <div className="own-scroll" ref={scroll}>
        <OwnSource />
        <div className="own-read">
          <OwnAccount />
          <OwnControls />
        </div>
      </div>
      {over && <p className="own-over" aria-hidden="true">{words.drop}</p>}
    </section>
  )
}

/** Why the last reading failed, where the reader looks. */
function Outcome() {
  const say = useSay()
  const language = useApp((app) => app.language)
  const { asked, trouble, reading } = useApp((app) => app.own)
  const words = ownWords(language)
  const name = words.names[asked?.name as keyof typeof words.names] ?? asked?.name ?? ''
  return (
    <div className="own-outcome">
      <p role="status">{reading && words.reading}</p>
      {trouble && <p role="alert" className="own-trouble">{troubleSentence(words, name, trouble, () => failureSentence(say, language, trouble))}</p>}
    </div>
  )
}
