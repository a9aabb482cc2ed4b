/** A review word by word, with its indexes, the line of the probability and bars of the gradient below it. One tab stop; arrow keys go from word to word. */

import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { WordBox, WordLines } from './word-box.ts'
import './reviews.css'

export interface ReviewTextProps {
  words: readonly WordBox[]
  lines: WordLines
  /** Steps after this one (from 0) have not been read yet. */
  until: number
  /** Step that is pointed at, from 0. */
  step: number | null
  label: string
  /** Said where the start (index 1) stands before the words; null: it is cut off. */
  start: string | null
  /** Large type, where the text has the picture for itself; `roomy`: in high windows. */
  large: 'always' | 'roomy' | null
  onPoint(word: number): void
}

export function ReviewText({ words, lines, until, step, label, start, large, onPoint }: ReviewTextProps) {
  const root = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const cut = words.findIndex((word, i) => (word.step === null) !== (words[i + 1]?.step === null))
  // Where there is no room for all of it, the place where it is cut is in sight.
  useEffect(() => {
    const room = root.current
    const word = room?.querySelectorAll<HTMLElement>('[role="option"]')[cut]
    if (room && word && cut < words.length - 1) room.scrollTop = word.offsetTop - room.clientHeight / 2
  }, [cut, words.length])
  const here = Math.min(stop, words.length - 1)
  const go = (to: number) => {
    const next = Math.min(words.length - 1, Math.max(0, to))
    setStop(next)
    root.current?.querySelectorAll<HTMLElement>('[role="option"]')[next]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = target(event.key, here, words.length)
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    go(to)
  }
  return (
    <div className="review-text" role="listbox" aria-label={label} aria-orientation="horizontal" ref={root} onKeyDown={onKeyDown} data-large={large ?? undefined}>
      {start !== null && lines.indexes && <span className="review-word" aria-hidden="true"><span className="review-piece review-start">{start}</span><span className="review-index">1</span></span>}
      {words.map((word, i) => (
        <Word
          key={i} word={word} lines={lines} read={word.step !== null && word.step <= until} here={i === here} pointed={step !== null && word.step === step}
          onPoint={() => onPoint(i)} onFocus={() => { setStop(i); onPoint(i) }}
        />
      ))}
    </div>
  )
}

function target(key: string, here: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return here + 1
  if (key === 'ArrowLeft' || key === 'ArrowUp') return here - 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

interface WordProps {
  word: WordBox
  lines: WordLines
  read: boolean
  here: boolean
  pointed: boolean
  onPoint(): void
  onFocus(): void
}

function Word({ word, lines, read, here, pointed, onPoint, onFocus }: WordProps) {
  const moves = lines.probability && read && word.mover
  return (
    <span
      role="option" aria-selected={pointed} aria-label={`${word.name}; ${word.more}`} tabIndex={here ? 0 : -1} className="review-word"
      data-cut={word.step === null || undefined} data-unknown={(lines.indexes && word.index === 2) || undefined} data-pointed={pointed || undefined} data-mover={moves || undefined}
      onPointerEnter={onPoint} onClick={onFocus} onFocus={onFocus}
    >
      <span className="review-piece">{word.piece}</span>
      {lines.indexes && <span className="review-index">{word.step === null ? '–' : word.index}</span>}
      {lines.probability && <Line word={word} read={read} />}
      {lines.gradient && <span className="review-bar">{word.bar !== null && <span style={{ height: `${100 * word.bar}%` }} />}</span>}
    </span>
  )
}

/** The step of the line below one word: from the middle, so that what says negative hangs down. */
function Line({ word: { probability, before, change, mover }, read }: { word: WordBox; read: boolean }) {
  if (probability === null || !read) return <span className="review-line" />
  const top = Math.max(probability, before ?? probability)
  const size = Math.abs(probability - (before ?? probability))
  return (
    <span className="review-line">
      <span className="review-fill" data-side={probability >= 0.5 ? 'above' : 'below'} style={{ top: share(1 - Math.max(probability, 0.5)), height: share(Math.abs(probability - 0.5)) }} />
      <span className="review-rise" style={{ top: share(1 - top), height: share(size) }} />
      <span className="review-level" style={{ top: share(1 - probability) }} />
      {mover && <span className="review-mark" data-side={(change ?? 0) > 0 ? 'above' : 'below'}>{(change ?? 0) > 0 ? '▲' : '▼'}</span>}
    </span>
  )
}

const share = (value: number) => `${(100 * value).toFixed(2)}%`
