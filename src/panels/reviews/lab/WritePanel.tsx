/** Write a review and see what the network makes of it, key by key: words, indexes, the row, the answer after each word. */

import { percentText } from '../../../text/reviews-lab.ts'
import { useApp } from '../../../store/useApp.ts'
import { MOST_WRITTEN } from '../../../store/reviews-lab-state.ts'
import type { Reading } from '../../../store/reviews-lab-state.ts'
import { Said } from './Said.tsx'
import { useLab, useLabSay, useLabState } from './useLab.ts'
import { WeightsChoice } from './WeightsChoice.tsx'
import { WrittenFigure } from './WrittenFigure.tsx'
import { WrittenRow } from './WrittenRow.tsx'
import { writtenSentences } from './written-words.ts'

export function WritePanel() {
  const say = useLabSay()
  const language = useApp((app) => app.language)
  const { writing } = useLab()
  const { texts, chosen, readings, failure, unkept, weights } = useLabState((lab) => lab.write)
  const text = texts[chosen] ?? ''
  const reading = readings[chosen] ?? null
  return (
    <>
      <div className="lab-words">
        {texts.length > 1 && <Tabs texts={texts} readings={readings} chosen={chosen} />}
        <textarea
          aria-label={say('write.text')} placeholder={say('write.placeholder')} value={text} rows={4} spellCheck={false}
          onChange={(event) => writing.write(event.target.value)} onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
        />
        <div className="lab-buttons">
          <button type="button" onClick={() => exampleFor(say('write.examples'), texts, (example) => (text.trim() === '' ? writing.write(example) : writing.add(example)))} disabled={text.trim() !== '' && texts.length >= MOST_WRITTEN}>{say('write.example')}</button>
          <button type="button" onClick={() => writing.add()} disabled={texts.length >= MOST_WRITTEN}>{say('write.add')}</button>
          <button type="button" className="quiet" onClick={() => writing.remove()} disabled={texts.length === 1 && text === ''}>{say('write.remove')}</button>
        </div>
        <WeightsChoice value={weights} onChange={(value) => writing.weigh(value)} />
        <Said failure={failure} unkept={unkept} />
      </div>
      <div className="lab-view">
        <p className="lab-answer" role="status" aria-label={say('tabs.write')}>
          <strong>{reading ? say('write.answer', { share: percentText(lastOf(reading)) }) : say('write.reading')}</strong>
          {reading && <span>{writtenSentences(say, language, reading).join(' · ')}</span>}
        </p>
        {reading && <WrittenFigure reading={reading} />}
        {reading && reading.found.total > 0 && <WrittenRow key={chosen} reading={reading} />}
      </div>
    </>
  )
}

function Tabs({ texts, readings, chosen }: { texts: readonly string[]; readings: readonly (Reading | null)[]; chosen: number }) {
  const say = useLabSay()
  const { writing } = useLab()
  return (
    <div className="lab-buttons" role="group" aria-label={say('write.list')}>
      {texts.map((_, i) => {
        const reading = readings[i]
        return (
          <button key={i} type="button" aria-pressed={i === chosen} onClick={() => writing.choose(i)}>
            {reading ? say('write.tabWith', { n: i + 1, share: percentText(lastOf(reading)) }) : say('write.tab', { n: i + 1 })}
          </button>
        )
      })}
    </div>
  )
}

const lastOf = ({ along }: Reading) => along[along.length - 1] ?? NaN

/** The first that is not there yet. */
function exampleFor(examples: string, texts: readonly string[], take: (example: string) => void): void {
  const all = examples.split('\n')
  take(all.find((example) => !texts.includes(example)) ?? all[0]!)
}
