/** A text whose counts, as "2 of 8", stay on one line. */

/** Between two numbers stands one word, in every language. */
const COUNT = /(\d+ \p{L}+ \d+)/u

export function Counted({ text }: { text: string }) {
  return text.split(COUNT).map((piece, i) => (i % 2 === 1 ? <span key={i} className="whole">{piece}</span> : piece))
}
