// The oldest Node is the same in package.json and in the sentence, and the comparison is by number.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OLDEST_NODE, nodeRefusal } from '../../src/commands/launch/node-version.mjs'

test.each(['20.19.0', '20.20.2', '21.0.0', '22.1.0', '100.0.0'])('Node %s will do', (version) => {
  expect(nodeRefusal(version)).toBe('')
})

test.each(['4.9.1', '18.20.0', '20.9.0', '20.18.3'])('Node %s is refused in one sentence', (version) => {
  expect(nodeRefusal(version)).toBe(`Unfold needs Node 20.19 or newer, and this is Node ${version}.`)
})

test('package.json asks for the same', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(engines.node).toBe(`>=${OLDEST_NODE}`)
})
