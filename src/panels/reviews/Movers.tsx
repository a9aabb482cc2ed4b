/** The words that move the answer most, largest first. */

import { useMemo } from 'react'
import { useApp } from '../../store/useApp.ts'
import { useReading } from './useReading.ts'
import { useReviews, useSayReviews } from './useReviews.ts'
import { wordBoxes } from './way-words.ts'

export function Movers() {
  const say = useSayReviews()
  const language = useApp((app) => app.language)
  const found = useReviews((state) => state.found)
  const along = useReviews((state) => state.along)
  const reading = useReading()
  const movers = useMemo(() => {
    const words = found && along ? wordBoxes(found, { along, norms: null }, say, language) : []
    return words.filter(({ mover, step }) => mover && step !== null && (reading < 0 || step <= reading)).sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))
  }, [found, along, say, language, reading])
  if (movers.length === 0) return null
  return (
    <section className="review-movers" aria-label={say('movers.label')}>
      <h3>{say('movers.label')}</h3>
      <ol>
        {movers.map(({ word, change, step }) => (
          <li key={step}>
            <span aria-hidden="true">{(change ?? 0) > 0 ? '▲' : '▼'}</span> <strong>{word}</strong> {say('movers.points', { sign: (change ?? 0) > 0 ? '+' : '−', points: Math.abs(100 * (change ?? 0)).toFixed(1) })}
          </li>
        ))}
      </ol>
    </section>
  )
}
