/** The words of the map in order of what they do, as a list that the keyboard goes through. */

import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { shortNumber } from '../../../marks/digits.ts'
import { useLabSay } from './useLab.ts'

export interface WordListProps {
  words: readonly string[]
  effects: ArrayLike<number>
  /** Indexes of the words, as they are listed. */
  order: readonly number[]
  /** −1: none of these. */
  chosen: number
  onPoint: (index: number | null) => void
  onChoose: (index: number) => void
}

const PAGE = 10

export function WordList({ words, effects, order, chosen, onPoint, onChoose }: WordListProps) {
  const say = useLabSay()
  const [at, setAt] = useState(0)
  const key = (event: KeyboardEvent<HTMLElement>) => {
    const place = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: order.length - 1 }[event.key]
    if (place === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const next = event.currentTarget.querySelectorAll('button')[Math.max(0, Math.min(order.length - 1, place))]
    next?.focus()
  }
  return (
    <ol className="lab-word-list" aria-label={say('words.list')} onKeyDown={key} onPointerLeave={() => onPoint(null)}>
      {order.map((index, i) => (
        <li key={index}>
          <button
            type="button" tabIndex={i === at ? 0 : -1} aria-pressed={index === chosen} data-positive={effects[index]! >= 0}
            onFocus={() => (setAt(i), onPoint(index))} onBlur={() => onPoint(null)} onPointerEnter={() => onPoint(index)} onClick={() => onChoose(index)}
          >
            {say('words.effect', { word: words[index]!, effect: signed(effects[index]!) })}
          </button>
        </li>
      ))}
    </ol>
  )
}

const signed = (value: number) => `${value >= 0 ? '+' : ''}${shortNumber(value)}`
