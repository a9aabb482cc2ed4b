/** How the data were read and what is done with them, in sentences; mean and deviation of each column. */

import { sixDigits } from '../../marks/digits.ts'
import { useApp } from '../../store/useApp.ts'
import type { OwnState } from '../../store/own-state.ts'
import { noteSentences, ownWords, readSentences, taskSentences } from '../../text/own.ts'
import type { OwnWords } from '../../text/own.ts'
import { Rich } from '../text/Rich.tsx'

type Reading = NonNullable<OwnState['shown']>['reading']

export function OwnAccount() {
  const words = ownWords(useApp((app) => app.language))
  const shown = useApp((app) => app.own.shown)
  const own = useApp((app) => app.recipe.own)
  const batch = useApp((app) => app.recipe.batch)
  if (shown === null || own === null) return <p className="own-nothing">{words.nothing}</p>
  const { reading } = shown
  const sample = words.sources[shown.name as keyof OwnWords['sources']]
  const name = words.names[shown.name as keyof OwnWords['names']] ?? shown.name
  const sentences = [...readSentences(words, name, reading), ...taskSentences(words, reading, { loss: own.loss, trained: own.sequences, heldOut: own.heldOut, batch }), words.said.train]
  return (
    <div className="own-account">
      <ul>
        {sentences.map((sentence, i) => <li key={i}><Rich text={sentence} /></li>)}
        {noteSentences(words, reading.notes).map((sentence, i) => <li key={`note ${i}`} className="own-note">{sentence}</li>)}
        {sample && <li className="own-note">{sample}</li>}
      </ul>
      {reading.scales && <Scales words={words} reading={reading} scales={reading.scales} />}
    </div>
  )
}

function Scales({ words, reading, scales }: { words: OwnWords; reading: Reading; scales: NonNullable<Reading['scales']> }) {
  const rows = [
    ...reading.features.map((column, d) => ({ name: reading.columns[column]?.name ?? '', scale: scales.features[d] })),
    ...scales.targets.map((scale, k) => ({ name: `${words.fields.target}: ${reading.columns[[reading.target, ...reading.also][k] ?? -1]?.name ?? ''}`, scale })),
  ]
  return (
    <table className="own-scales">
      <caption>{words.scales}</caption>
      <thead>
        <tr><th scope="col">{words.column}</th><th scope="col">{words.mean}</th><th scope="col">{words.deviation}</th></tr>
      </thead>
      <tbody>
        {rows.map(({ name, scale }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{sixDigits(scale?.mean ?? NaN).text}</td>
            <td>{sixDigits(scale?.deviation ?? NaN).text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
