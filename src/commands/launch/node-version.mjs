// @ts-check
// Is this Node new enough? In syntax that an old Node can read, because it has to say so itself.

/** The oldest Node that the build tools run on; the same as "engines" in package.json (a test compares them). */
export const OLDEST_NODE = '20.19'

/**
 * @param {string} version such as "20.19.0"
 * @returns {string} a sentence, or '' if the version will do
 */
export function nodeRefusal(version) {
  const have = version.split('.').map(Number)
  const need = OLDEST_NODE.split('.').map(Number)
  if (have[0] > need[0] || (have[0] === need[0] && have[1] >= need[1])) return ''
  return 'Unfold needs Node ' + OLDEST_NODE + ' or newer, and this is Node ' + version + '.'
}
