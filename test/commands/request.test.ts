// What a request may ask for: any text can come over the wire, and none of it leads out of the folder.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRequest } from '../../src/commands/launch/request.mjs'

test.each([
  ['/', ['index.html']],
  ['/?seed=2', ['index.html']],
  ['/assets/a.js', ['assets', 'a.js']],
  ['//assets//a.js?x#y', ['assets', 'a.js']],
  ['/a%20b/', ['a b', 'index.html']],
  ['http://localhost:4173/a.js', ['a.js']],
])('%s', (url, segments) => {
  expect(readRequest('GET', url).segments).toEqual(segments)
})

test.each([
  '/../x',
  '/a/../../x',
  '/%2e%2e/x',
  '/..%2f..%2fx',
  '/..\\x',
  '/C:/x',
  '/.fingerprint',
  '/.vite/manifest.json',
])('%s is nowhere', (url) => expect(readRequest('GET', url).refusal?.status).toBe(404))

test.each(['/%', '/%zz', '/%E0%A4%A', '/a%00b'])('%s cannot be read', (url) => {
  expect(readRequest('GET', url).refusal?.status).toBe(400)
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', undefined])('%s is not served', (method) => {
  expect(readRequest(method, '/').refusal?.status).toBe(405)
})

test('whatever is asked, it is refused or stays inside', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const { segments, refusal } = readRequest('GET', `/${text}`)
      if (refusal) return [400, 404].includes(refusal.status)
      return segments.every((segment) => segment !== '' && !segment.startsWith('.') && !segment.includes('/'))
    }),
  )
})
