// @ts-check
// Which built files the browser needs before it can show anything.

/** @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} Manifest Vite's */

/**
 * @param {Manifest} manifest
 * @param {string[]} words sources of the words of the first screen, which come with their language
 * @returns {string[]} the entry, the words, and all they import, directly or not, as paths inside dist; nothing else that comes lazily
 */
export function firstScreenFiles(manifest, words = []) {
  const keys = new Set(Object.keys(manifest).filter((key) => manifest[key].isEntry || words.includes(key)))
  for (const word of words) if (!keys.has(word)) throw new Error(`The build has no ${word}.`)
  // A set can grow while it is walked: new keys are visited, too.
  for (const key of keys) for (const other of manifest[key]?.imports ?? []) keys.add(other)
  return [...keys].map((key) => manifest[key].file)
}
