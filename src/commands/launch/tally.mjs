// @ts-check
// Counts what passed and what failed, so that a runner that crashed never looks green.

/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ status: string, assertionResults: Array<{ status: string }> }} FileReport
 * @typedef {{ testResults: FileReport[] }} Report vitest's JSON reporter
 */

/** A check counts as one. @param {number} code of its process @returns {Tally} */
export const tallyCheck = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** @param {FileReport} file @param {string} status */
const count = (file, status) => file.assertionResults.filter((test) => test.status === status).length

/** A file that broke outside its tests is one failure more. @param {FileReport} file @returns {Tally} */
function tallyFile(file) {
  const failed = count(file, 'failed')
  return { passed: count(file, 'passed'), failed: file.status === 'failed' ? Math.max(1, failed) : failed }
}

/**
 * @param {Report | null} report null if the runner left none
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tallyTests(report, code) {
  const sum = addUp((report?.testResults ?? []).map(tallyFile))
  const silent = sum.failed === 0 && (code !== 0 || sum.passed === 0)
  return silent ? { ...sum, failed: 1 } : sum
}

/** @param {Tally[]} tallies @returns {Tally} */
export function addUp(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  })
}

/** @param {Tally} tally */
export const summaryLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`
