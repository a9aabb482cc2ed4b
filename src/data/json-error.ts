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
    const next: Wants | null = match ? follow(match, wants, open) : null
    if (match === null || next === null) return place
    wants = next
    at = TOKEN.lastIndex
  }
}

type Open = ('[' | '{')[]

/** What is wanted after this token; null: it does not fit. */
function follow([, sign, string, other]: RegExpExecArray, wants: Wants, open: Open): Wants | null {
  if (sign !== undefined) return SIGNS[sign]!(wants, open)
  if (string !== undefined && wants.startsWith('key')) return 'colon'
  return (string ?? other) !== undefined && wants.startsWith('value') ? after(open) : null
}

const after = (open: Open): Wants => (open.length === 0 ? 'end' : 'comma')

const opens = (sign: '[' | '{', then: Wants) => (wants: Wants, open: Open) => {
  if (!wants.startsWith('value')) return null
  open.push(sign)
  return then
}

const closes = (sign: '[' | '{', empty: Wants) => (wants: Wants, open: Open) => {
  if (open.at(-1) !== sign || (wants !== 'comma' && wants !== empty)) return null
  open.pop()
  return after(open)
}

const SIGNS: Record<string, (wants: Wants, open: Open) => Wants | null> = {
  '[': opens('[', 'value or ]'),
  '{': opens('{', 'key or }'),
  ']': closes('[', 'value or ]'),
  '}': closes('{', 'key or }'),
  ',': (wants, open) => (wants !== 'comma' ? null : open.at(-1) === '[' ? 'value' : 'key'),
  ':': (wants) => (wants === 'colon' ? 'value' : null),
}
