// The static server over real sockets: media types, refusals, links that lead out, and ports that are taken.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder } from '../../src/commands/launch/static-server.mjs'

let folder: string
let server: Awaited<ReturnType<typeof serveFolder>>
const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init)

/** Past fetch, which tidies addresses before it sends them. */
function askRaw(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(server.port, '127.0.0.1', () =>
      socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket
      .on('data', (data) => (text += data))
      .on('end', () => resolve(text))
      .on('error', reject)
  })
}

beforeAll(async () => {
  const outside = mkdtempSync(join(tmpdir(), 'static-'))
  folder = join(outside, 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  writeFileSync(join(folder, 'index.html'), '<p>hello</p>')
  for (const name of ['a.js', 'a.wasm', 'a.json', 'a.svg', 'a.css', 'a.bin'])
    writeFileSync(join(folder, 'assets', name), 'x')
  server = await serveFolder(folder, [0])
})
afterAll(async () => {
  await server.close()
  rmSync(join(folder, '..'), { recursive: true })
})

test('the page, not cached; its assets, cached for good', async () => {
  const page = await ask('/')
  expect(await page.text()).toBe('<p>hello</p>')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect((await ask('/assets/a.js')).headers.get('cache-control')).toContain('immutable')
})

test('another folder at its path, before the page’s own files; nothing from outside it', async () => {
  const beside = join(folder, '..', 'beside')
  mkdirSync(beside)
  writeFileSync(join(beside, 'a.js'), 'other')
  const both = await serveFolder(folder, [0], { assets: beside })
  const text = async (path: string) => (await fetch(`http://127.0.0.1:${both.port}${path}`)).text()
  expect([await text('/assets/a.js'), await text('/assets/a.bin'), await text('/')]).toEqual(['other', 'x', '<p>hello</p>'])
  expect((await fetch(`http://127.0.0.1:${both.port}/assets/%2e%2e/secret.txt`)).status).toBe(404)
  await both.close()
})

test.each([
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.wasm', 'application/wasm'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.svg', 'image/svg+xml'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.bin', 'application/octet-stream'],
])('%s is %s', async (name, type) => {
  const answer = await ask(`/assets/${name}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
})

test('HEAD has the headers alone', async () => {
  const answer = await ask('/', { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '12', ''])
})

test.each([
  ['/absent.js', 404],
  ['/assets', 404],
  ['/assets/', 404],
  ['/link.txt', 404],
  ['/%zz', 400],
])('%s is answered with %i and a sentence', async (path, status) => {
  const answer = await ask(path)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toMatch(/^[A-Z].*\.\n$/)
})

test('only GET and HEAD', async () => {
  const answer = await ask('/', { method: 'POST', body: 'x' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test.each([
  'GET /../secret.txt HTTP/1.1',
  'GET /%2e%2e%2fsecret.txt HTTP/1.1',
  'GET /assets/../../secret.txt HTTP/1.1',
  'GET //../secret.txt HTTP/1.1',
])('%s does not lead out', async (line) => expect(await askRaw(line)).toMatch(/^HTTP\/1\.1 404/))

test('nonsense does not end the server', async () => {
  await askRaw('GET\0 /%00 nonsense')
  await askRaw('GET %%% HTTP/1.1')
  expect((await ask('/')).status).toBe(200)
})

test('a taken port is passed over, on either loopback address, or refused if it is the only one', async () => {
  for (const host of ['127.0.0.1', '::1']) {
    const other = createServer()
    const heard = await new Promise<boolean>((resolve) =>
      other.once('error', () => resolve(false)).listen(0, host, () => resolve(true)),
    )
    if (!heard) continue
    const taken = (other.address() as { port: number }).port
    const mine = await serveFolder(folder, [taken, 0])
    expect(mine.port).not.toBe(taken)
    await mine.close()
    await expect(serveFolder(folder, [taken])).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await new Promise((resolve) => other.close(resolve))
  }
})
