/** The table of word vectors: the most frequent words as a map, its list for the keyboard, and the rows nearest to the chosen word. */

import { useMemo, useRef, useState } from 'react'
import { ReviewMap } from '../../../figures/review-map/ReviewMap.tsx'
import type { WordsState } from '../../../store/reviews-lab-state.ts'
import { percentText } from '../../../text/reviews-lab.ts'
import { useFigureRoom } from '../../useFigureRoom.ts'
import { Neighbours } from './Neighbours.tsx'
import { Said } from './Said.tsx'
import { useLab, useLabSay, useLabState } from './useLab.ts'
import { WeightsChoice } from './WeightsChoice.tsx'
import { WordList } from './WordList.tsx'

export function WordsPanel() {
  const say = useLabSay()
  const { words: lab } = useLab()
  const { word, failure, weights, map, unknown } = useLabState((state) => state.words)
  return (
    <>
      <div className="lab-words">
        <div className="field"><label htmlFor="lab-word">{say('words.word')}</label><input id="lab-word" type="text" value={word} autoComplete="off" spellCheck={false} onChange={(event) => lab.choose(event.target.value)} onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()} /></div>
        {unknown !== null && <p className="lab-said" role="status">{say('words.unknown', { word: unknown })}</p>}
        <Neighbours />
        {map && <p className="soft">{say('words.about', { count: map.words.length, first: percentText(map.explained[0]), second: percentText(map.explained[1]) })}</p>}
        <WeightsChoice value={weights} onChange={(value) => lab.weigh(value)} />
        <Said failure={failure} />
      </div>
      <div className="lab-view is-map">{map && <Map map={map} />}</div>
    </>
  )
}

function Map({ map }: { map: NonNullable<WordsState['map']> }) {
  const say = useLabSay()
  const { words: lab } = useLab()
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  const [pointed, setPointed] = useState<number | null>(null)
  const word = useLabState((state) => state.words.word.trim().toLowerCase())
  const order = useMemo(() => map.words.map((_, i) => i).sort((a, b) => map.effects[b]! - map.effects[a]!), [map])
  const chosen = map.words.indexOf(word)
  const named = (indexes: number[]) => indexes.map((i) => map.words[i]).join(', ')
  const summary = say('words.summary', { count: map.words.length, positive: named(order.slice(0, 5)), negative: named(order.slice(-5).reverse()) })
  const choose = (index: number) => lab.choose(map.words[index]!)
  return (
    <>
      <div className="lab-figure is-map" ref={room}>
        {size.width > 0 && <ReviewMap map={map} pointed={pointed} chosen={chosen < 0 ? null : chosen} room={size} label={say('words.figure')} summary={summary} onPoint={setPointed} onChoose={choose} />}
      </div>
      <WordList words={map.words} effects={map.effects} order={order} chosen={chosen} onPoint={setPointed} onChoose={choose} />
    </>
  )
}
