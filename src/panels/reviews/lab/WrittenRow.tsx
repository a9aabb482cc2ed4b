/** The words that are in the row, each over its index, tinted by how far the answer moved with it. One of them is told in full. */

import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Reading } from '../../../store/reviews-lab-state.ts'
import { percentText } from '../../../text/reviews-lab.ts'
import type { SayLab } from '../../../text/reviews-lab.ts'
import { useLabSay } from './useLab.ts'
import { rowWords } from './written-words.ts'
import type { RowWord } from './written-words.ts'

export function WrittenRow({ reading }: { reading: Reading }) {
  const say = useLabSay()
  const words = rowWords(reading)
  const [at, setAt] = useState<number | null>(null)
  const told = at === null ? null : words[Math.min(at, words.length - 1)]
  const most = Math.max(0.05, ...words.map(({ moved }) => Math.abs(moved)))
  const focus = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const next = event.currentTarget.parentElement?.children[Math.max(0, Math.min(words.length - 1, (at ?? 0) + step))]
    if (next instanceof HTMLElement) next.focus()
  }
  return (
    <>
      <p className="soft lab-told" aria-live="polite">{told ? toldOf(say, told) : say('write.rowHint')}</p>
      <ol className="lab-row-words" aria-label={say('write.row')}>
        {words.map((word, i) => (
          <li
            key={word.t} tabIndex={i === Math.min(at ?? 0, words.length - 1) ? 0 : -1} data-unknown={word.index === UNKNOWN} aria-label={say('write.word', { word: word.word ?? say('write.start'), index: word.index, share: percentText(word.share) })}
            onPointerEnter={() => setAt(i)} onFocus={() => setAt(i)} onKeyDown={focus}
          >
            <span dir="auto">{word.word ?? say('write.start')}</span>
            <i data-positive={word.moved >= 0} style={{ '--moved': (Math.abs(word.moved) / most).toFixed(2) } as React.CSSProperties} />
            <small>{word.index}</small>
          </li>
        ))}
      </ol>
    </>
  )
}

const UNKNOWN = 2

function toldOf(say: SayLab, { word, index, rank, t, share }: RowWord): string {
  const values = { word: word ?? say('write.start'), t: t + 1, share: percentText(share) }
  if (index === UNKNOWN) return say('write.wordUnknown', values)
  return rank === null ? say('write.word', { ...values, index }) : say('write.wordRank', { ...values, index, rank })
}
