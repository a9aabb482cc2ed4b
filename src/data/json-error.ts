/** Where JSON stops being JSON. Engines tell it each in their own words, or not at all. */

const TOKEN = /\s*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y

/** What may stand at a place. `key`: a text with a colon after it. */
type Wants = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end'

/** Index of the first character that does not fit; the length of the text where it only ends too early. */
export function jsonErrorAt(text: string): number {
  const open: ('[' | '{')[] = []
  let wants: Wants = 'value'
  let at = 0
  for (;;) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    const place = at + (/^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0)
    const next = match ? follow(match, wants, open) : null
    if (match === null || next === null) return place
    wants = next
    at = TOKEN.lastIndex
  }
}

/** What is wanted after this token; null: it does not fit. */
function follow([, sign, string, other]: RegExpExecArray, wants: Wants, open: ('[' | '{')[]): Wants | null {
  const after = () => (open.length === 0 ? 'end' : 'comma')
  const inside = open.at(-1)
  if (sign === '[' || sign === '{') {
    if (!wants.startsWith('value')) return null
    open.push(sign)
    return sign === '[' ? 'value or ]' : 'key or }'
  }
  if (sign === ']' || sign === '}') {
    const fits = wants === 'comma' ? inside === (sign === ']' ? '[' : '{') : wants === (sign === ']' ? 'value or ]' : 'key or }')
    if (!fits) return null
    open.pop()
    return after()
  }
  if (sign === ',') return wants === 'comma' ? (inside === '[' ? 'value' : 'key') : null
  if (sign === ':') return wants === 'colon' ? 'value' : null
  if (string !== undefined && wants.startsWith('key')) return 'colon'
  return (string ?? other) !== undefined && wants.startsWith('value') ? after() : null
}
