/** From a text to its words, as Keras' Tokenizer cuts it: filter characters and spaces divide, everything is lower case. */

/** keras.preprocessing.text: the apostrophe is no filter character, so "don't" is one word. */
const FILTERS = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'

const DIVIDES = new Uint8Array(128)
for (const character of `${FILTERS} `) DIVIDES[character.charCodeAt(0)] = 1

/** A word and where it stands in the text: start … end. */
export interface PlacedWord {
  word: string
  start: number
  end: number
}

/** In order. Only a space, a tab, a line feed and the filter characters divide; other white space is part of a word, as in Keras. */
export function placedWords(text: string): PlacedWord[] {
  const placed: PlacedWord[] = []
  eachWord(text, (start, end) => placed.push({ word: text.slice(start, end).toLowerCase(), start, end }))
  return placed
}

export function wordsOf(text: string): string[] {
  const words: string[] = []
  eachWord(text, (start, end) => words.push(text.slice(start, end).toLowerCase()))
  return words
}

function eachWord(text: string, take: (start: number, end: number) => void): void {
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const divides = code < 128 && DIVIDES[code] === 1
    if (divides && start >= 0) take(start, i)
    if (divides) start = -1
    else if (start < 0) start = i
  }
}
