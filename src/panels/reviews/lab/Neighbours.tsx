/** The rows of the table that point most nearly the same way as a word's. */

import { useLab, useLabSay, useLabState } from './useLab.ts'

export function Neighbours() {
  const say = useLabSay()
  const { words: lab } = useLab()
  const near = useLabState((state) => state.words.near)
  if (near === null) return null
  return (
    <>
      <table className="lab-near">
        <caption>{say('words.near', { word: near.word })} <span className="soft">{say('words.rank', { rank: near.rank })}</span></caption>
        <thead><tr><th scope="col">{say('words.neighbour')}</th><th scope="col">{say('words.cosine')}</th></tr></thead>
        <tbody>
          {near.neighbours.map(({ index, word, cosine }) => (
            <tr key={index}>
              <th scope="row">{word === null ? say('words.noName') : <button type="button" className="link" onClick={() => lab.choose(word)}>{word}</button>}</th>
              <td>{cosine.toFixed(3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{say('words.cosineHint')}</p>
    </>
  )
}
