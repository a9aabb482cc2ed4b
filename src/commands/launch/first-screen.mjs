// @ts-check
// Which built files the browser needs before it can show anything.

/** @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} Manifest Vite's */

/**
 * @param {Manifest} manifest
 * @returns {string[]} the entry and all it imports, directly or not, as paths inside dist; nothing that comes lazily
 */
export function firstScreenFiles(manifest) {
  const keys = new Set(Object.keys(manifest).filter((key) => manifest[key].isEntry))
  // A set can grow while it is walked: new keys are visited, too.
  for (const key of keys) for (const other of manifest[key]?.imports ?? []) keys.add(other)
  return [...keys].map((key) => manifest[key].file)
}
