/** How wide words are at most, before they are drawn: the layout knows their letters, the page their language. */

/** Of an average letter, in font sizes. */
const LETTER = 0.52

export const widthOf = (letters: number, font: number) => letters * font * LETTER

/** t = 3 */
export const timeLetters = (step: number) => 4 + String(step + 1).length

/** t = 1 … 23; steps from 0. */
export const timesLetters = (from: number, to: number) => (from === to ? timeLetters(from) : timeLetters(from) + 3 + String(to + 1).length)

/** (6, 5) */
export const shapeLetters = (shape: readonly number[]) => shape.join(', ').length + 2
