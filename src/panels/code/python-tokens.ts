/** One line of Python cut into words that look different: comments and the gap before them, texts, numbers, words of the language. Not a parser. */

export interface CodeToken {
  text: string
  kind: 'comment' | 'gap' | 'text' | 'number' | 'keyword' | 'plain'
}

const KEYWORDS = new Set(['import', 'from', 'for', 'in', 'not', 'if', 'else', 'and', 'lambda', 'None', 'True', 'False'])
const PARTS = /(?<comment>#.*)|(?<gap> +(?=#))|(?<text>"[^"]*")|(?<word>[A-Za-z_]\w*)|(?<number>\d[\d.]*(?:e-?\d+)?)/g

export function pythonTokens(line: string): CodeToken[] {
  const tokens: CodeToken[] = []
  let end = 0
  for (const match of line.matchAll(PARTS)) {
    if (match.index > end) tokens.push({ text: line.slice(end, match.index), kind: 'plain' })
    tokens.push({ text: match[0], kind: kindOf(match.groups ?? {}) })
    end = match.index + match[0].length
  }
  if (end < line.length) tokens.push({ text: line.slice(end), kind: 'plain' })
  return tokens
}

function kindOf({ comment, gap, text, word, number }: Record<string, string | undefined>): CodeToken['kind'] {
  if (comment !== undefined) return 'comment'
  if (gap !== undefined) return 'gap'
  if (text !== undefined) return 'text'
  if (number !== undefined) return 'number'
  return word !== undefined && KEYWORDS.has(word) ? 'keyword' : 'plain'
}
