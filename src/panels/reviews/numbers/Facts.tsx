/** What became of this review, in numbers. */

import { useReviews, useSayReviews } from '../useReviews.ts'
import { cutWords, waySizes } from '../way-sizes.ts'

export function Facts() {
  const say = useSayReviews()
  const found = useReviews((state) => state.found)
  if (found === null) return null
  const { total, unknown, list, from, to } = found
  const facts = [['words', total], ['unknown', unknown], ['list', list], ['cut', cutWords(found)], ['zeros', waySizes().T - (to - from)]] as const
  return (
    <table className="way-facts">
      <caption>{say('numbers.facts.title')}</caption>
      <tbody>{facts.map(([key, value]) => <tr key={key}><th scope="row">{say(`numbers.facts.${key}`)}</th><td>{value}</td></tr>)}</tbody>
    </table>
  )
}
