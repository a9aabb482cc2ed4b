// Which stages `npm test` runs, and that their scripts exist.
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { STAGES, chooseStages, groupsOf } from '../../src/commands/launch/stages.mjs'

test('all stages, in order', () => {
  expect(chooseStages([]).stages?.map((stage) => stage.name)).toEqual([
    'types',
    'lint',
    'architecture',
    'unit',
    'build',
    'size',
    'browser',
  ])
})

test('named stages keep their order', () => {
  expect(chooseStages(['lint', 'types']).stages?.map((stage) => stage.name)).toEqual(['types', 'lint'])
})

test('checks without a browser go side by side, everything else alone', () => {
  expect(groupsOf(STAGES).map((group) => group.map(({ name }) => name))).toEqual([['types', 'lint', 'architecture'], ['unit'], ['build'], ['size'], ['browser']])
  expect(groupsOf(chooseStages(['lint', 'unit']).stages ?? []).map((group) => group.length)).toEqual([1, 1])
})

test('an unknown stage is named', () => {
  expect(chooseStages(['typos']).refusal).toContain('"typos"')
})

test.each(STAGES)('the script of $name is there', ({ script }) => {
  expect(existsSync(script)).toBe(true)
})
