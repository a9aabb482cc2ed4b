// Messages that may be anything at all: a request, or a sentence about what is wrong; never an exception.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { windowFailure } from '../../src/text/windows.ts'
import { judge } from '../../src/windows/origins.ts'
import { ownHash } from '../../src/windows/own-address.ts'
import { KINDS, VERSION, readMessage } from '../../src/windows/read-message.ts'

const ask = (request: unknown, more: object = {}) => readMessage({ version: VERSION, id: 1, request, ...more })
const sentence = (message: unknown) => {
  const read = readMessage(message)
  return 'failure' in read ? windowFailure('en', read.failure) : ''
}

test.each<[string, object]>([
  ['a moment', { kind: 'moment', moment: 3 }],
  ['a depth', { kind: 'depth', depth: 0.5 }],
  ['sizes', { kind: 'sizes', sizes: { batch: 3, cell: 'lstm', mode: 'many_to_one' } }],
  ['a button', { kind: 'next' }],
  ['an address', { kind: 'open', address: '#/cube' }],
])('%s is read', (_, request) => {
  expect(ask(request)).toEqual({ id: 1, request })
})

test.each<[unknown, string]>([
  ['next', 'A message is an object with version, id and request; this was next.'],
  [null, 'A message is an object with version, id and request; this was null.'],
  [{ request: { kind: 'next' } }, 'The version is unfold/1; this message says undefined.'],
  [{ version: 'unfold/2', request: { kind: 'next' } }, 'The version is unfold/1; this message says unfold/2.'],
  [{ version: VERSION }, 'The message has no request, an object with a kind; it says undefined.'],
  [{ version: VERSION, request: { kind: 'fly' } }, `fly is no kind of request. There are: ${KINDS.join(', ')}.`],
  [{ version: VERSION, request: { kind: 'moment' } }, 'The request moment needs moment: a whole number from 0 to 1000000.'],
  [{ version: VERSION, request: { kind: 'moment', moment: 1.5 } }, 'moment in the request moment is 1.5; it has to be a whole number from 0 to 1000000.'],
  [{ version: VERSION, request: { kind: 'depth', depth: Number.NaN } }, 'depth in the request depth is NaN; it has to be a number from 0 to 1.'],
  [{ version: VERSION, request: { kind: 'next', by: 2 } }, 'The request next has no by. It has nothing beside its kind.'],
  [{ version: VERSION, request: { kind: 'sizes', sizes: { batch: '3' } } }, 'batch in the request sizes is the text “3”; it has to be a whole number from 1 to 1000000.'],
  [{ version: VERSION, request: { kind: 'sizes', sizes: {} } }, 'sizes in the request sizes is {…}; it has to be an object with at least one size.'],
  [{ version: VERSION, request: { kind: 'sizes', sizes: { units: 3 } } }, 'The request sizes has no units. It has: batch, steps, features, hidden, outputs, layers, directions, seed, cell, mode.'],
  [{ version: VERSION, request: { kind: 'blank', on: 'yes' } }, 'on in the request blank is the text “yes”; it has to be true or false.'],
  [{ version: VERSION, request: { kind: 'open', address: 'x'.repeat(9000) } }, `address in the request open is ${'x'.repeat(40)}…; it has to be a text of at most 8000 letters.`],
])('%j is answered with a sentence', (message, said) => {
  expect(sentence(message)).toBe(said)
})

test('a moment and a step have the bound that holds now, and a text is called one', () => {
  const said = (request: object) => {
    const read = readMessage({ version: VERSION, request }, { moment: 15, step: 12 })
    return 'failure' in read ? windowFailure('en', read.failure) : ''
  }
  expect(said({ kind: 'moment', moment: '3' })).toBe('moment in the request moment is the text “3”; it has to be a whole number from 0 to 15.')
  expect(said({ kind: 'moment', moment: -1 })).toBe('moment in the request moment is -1; it has to be a whole number from 0 to 15.')
  expect(said({ kind: 'step' })).toBe('The request step needs step: a whole number from 0 to 12.')
  expect(said({ kind: 'lesson', lesson: 'x' })).toContain('lesson in the request lesson is x; it has to be one of')
})

test('of addresses those of this page are opened', () => {
  const page = 'https://unfold.example/a/index.html?x#/adding'
  for (const own of ['#/cube', '/cube?seed=2', 'cube', '#/adding?origin=https://course.example']) expect(ownHash(own, page), own).toBe(own)
  for (const own of ['https://unfold.example/a/#/cube', 'https://unfold.example/a/index.html?y#/cube', 'index.html#/cube', './#/cube']) expect(ownHash(own, page), own).toBe('#/cube')
  for (const other of ['https://evil.example/', 'https://evil.example/a/#/cube', '//evil.example/a/#/cube', 'https://unfold.example/b/#/cube', 'javascript:alert(1)', 'data:text/html,x', 'https://', 'other.html#/cube']) expect(ownHash(other, page), other).toBeNull()
  expect(windowFailure('en', { code: 'foreign', data: { given: 'https://evil.example/' } })).toBe('Only addresses of this page are opened: https://evil.example/ is another one. From # on is enough, such as #/cube.')
})

describe('anything at all', () => {
  const names = fc.constantFrom('version', 'id', 'request', 'kind', 'moment', 'sizes', 'batch', 'cell', '__proto__', 'constructor', 'toString')
  const values = fc.oneof(fc.anything(), fc.constantFrom<unknown>(VERSION, 'moment', 'sizes', 'next', '__proto__', { kind: 'moment' }, { kind: 'sizes', sizes: { batch: {} } }, { kind: 'toString' }))
  const messages = fc.oneof(fc.anything(), fc.dictionary(names, values), fc.dictionary(names, values).map((request) => ({ version: VERSION, request })))

  test('gives a request of a known kind or a whole sentence', () => {
    fc.assert(fc.property(messages, (message) => {
      const read = readMessage(message)
      if ('request' in read) return KINDS.includes(read.request.kind)
      const said = windowFailure('en', read.failure)
      return said.endsWith('.') && said.includes(' ') && !said.includes('failure.')
    }), { numRuns: 2000 })
  })
})

test('only the window around the frame, of the page’s origin or of one that is named, is heard', () => {
  const own = 'https://unfold.example'
  const allowed = ['https://course.example']
  expect(judge({ parent: true, origin: own }, own, [])).toBe('heard')
  expect(judge({ parent: true, origin: 'https://course.example' }, own, allowed)).toBe('heard')
  for (const origin of ['https://course.example.evil', 'http://course.example', 'https://course.example:8443', 'null', '']) expect(judge({ parent: true, origin }, own, allowed), origin).toBe('refused')
  expect(judge({ parent: true, origin: 'null' }, 'null', ['null']), 'nobody is named null').toBe('refused')
  expect(judge({ parent: false, origin: own }, own, allowed)).toBe('ignored')
})
