// The count at the end of `npm test`: a runner that crashed, or ran nothing, never looks green.
import { expect, test } from 'vitest'
import { addUp, summaryLine, tallyCheck, tallyTests } from '../../src/commands/launch/tally.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

test('tests are counted one by one; skipped ones not at all', () => {
  const report = { testResults: [file('passed', 'passed', 'passed', 'pending'), file('failed', 'passed', 'failed')] }
  expect(tallyTests(report, 1)).toEqual({ passed: 3, failed: 1 })
})

test('a file that broke before its tests is one failure', () => {
  expect(tallyTests({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toEqual({ passed: 1, failed: 1 })
})

test.each([
  ['no report', null, 0],
  ['no files', { testResults: [] }, 0],
  ['only skipped tests', { testResults: [file('passed', 'pending')] }, 0],
])('%s counts as failed', (_, report, code) => {
  expect(tallyTests(report, code)).toEqual({ passed: 0, failed: 1 })
})

test('good tests and a bad exit (an error outside any test) count as failed', () => {
  expect(tallyTests({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 })
})

test('a check counts as one, and all are added up', () => {
  const sum = addUp([tallyCheck(0), tallyCheck(2), { passed: 5, failed: 0 }])
  expect(summaryLine(sum)).toBe('6 passed, 1 failed')
})
