/** Letters with indexes and shapes as they are written on screen: x₃, (4, 5). No words. */

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉'

/** 12 → '₁₂'. */
export function subscript(n: number): string {
  return String(n).replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)] ?? digit)
}

/** A letter at a step; `step` counts from 0, the picture from 1. Step −1 is the state before the first. */
export function atStep(letter: string, step: number | null): string {
  return step === null ? letter : letter + subscript(step + 1)
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** As atStep, of a layer that counts from 0: the first has no mark, the second is h⁽²⁾₃. */
export function atLayer(letter: string, layer: number, step: number | null): string {
  const mark = String(layer + 1).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)
  return atStep(layer > 0 ? `${letter}⁽${mark}⁾` : letter, step)
}

/** Wx of the first layer, Wx₂ of the second. */
export function weightsAt(letter: string, layer: number): string {
  return layer > 0 ? letter + subscript(layer + 1) : letter
}

/** [4, 5] → '(4, 5)'; [5] → '(5,)' as Python writes it. */
export function shapeText(sizes: readonly number[]): string {
  return sizes.length === 1 ? `(${sizes[0]},)` : `(${sizes.join(', ')})`
}

/** h[0, 2, 2]: code notation, counted from 0. */
export function indexText(name: string, indexes: readonly (number | string)[]): string {
  return `${name}[${indexes.join(', ')}]`
}

/** 0 → 'A': symbols of a task that have no name of their own. */
export function letterOf(n: number): string {
  return String.fromCharCode(65 + n)
}
