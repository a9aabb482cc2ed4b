/** Strings that a French catalogue has as the English one: names, symbols, words that both languages have. */
export const SAME_IN_FRENCH: ReadonlySet<string> = new Set([
  'Keras',
  'Lasagne',
  'SIMD',
  'Sources',
])
