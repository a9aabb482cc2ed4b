// @ts-check
// Serves the files of one folder, and of others at paths inside it, over HTTP, to this machine only.
import { open, realpath } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { NOT_FOUND, readRequest } from './request.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Incoming
 * @typedef {import('node:http').ServerResponse} Outgoing
 * @typedef {{ port: number, close: () => Promise<void> }} Listening
 * @typedef {Record<string, string>} Mounts other folders by their path, `data/reviews`
 */

/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** @param {string} name of a file */
export const mediaType = (name) => MEDIA_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream'

/** Names in assets/ carry a hash of their content; all others may change with the next build. @param {string[]} segments */
const caching = (segments) => (segments[0] === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache')

/**
 * Opens a file of the folder; a link that leads out of the folder counts as absent.
 * @param {string} folder @param {string[]} segments
 */
async function openInside(folder, segments) {
  try {
    const [home, path] = await Promise.all([realpath(folder), realpath(join(folder, ...segments))])
    if (!path.startsWith(home + sep)) return null
    const file = await open(path)
    const status = await file.stat()
    if (status.isFile()) return { file, size: status.size }
    await file.close()
  } catch {
    // Absent or unreadable: the same answer for both.
  }
  return null
}

/** @param {Incoming} request @param {Outgoing} response @param {{ status: number, sentence: string }} refusal */
function refuse(request, response, { status, sentence }) {
  const body = Buffer.from(`${sentence}\n`)
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'X-Content-Type-Options': 'nosniff',
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * A file of the folder that stands at the beginning of the path or, where it has none, the page's own.
 * @param {string} folder @param {Mounts} mounts @param {string[]} segments
 */
async function find(folder, mounts, segments) {
  for (const [path, other] of Object.entries(mounts)) {
    const start = path.split('/')
    const found = start.every((part, i) => segments[i] === part) ? await openInside(other, segments.slice(start.length)) : null
    if (found) return found
  }
  return openInside(folder, segments)
}

/** @param {string} folder @param {Mounts} mounts @param {Incoming} request @param {Outgoing} response */
async function answer(folder, mounts, request, response) {
  const { segments, refusal } = readRequest(request.method, request.url)
  if (refusal) return refuse(request, response, refusal)
  const found = await find(folder, mounts, segments)
  if (!found) return refuse(request, response, NOT_FOUND)
  response.writeHead(200, {
    'Content-Type': mediaType(segments[segments.length - 1]),
    'Content-Length': found.size,
    'Cache-Control': caching(segments),
    'X-Content-Type-Options': 'nosniff',
  })
  if (request.method === 'GET') return pipeline(found.file.createReadStream(), response)
  response.end()
  await found.file.close()
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host @returns {Promise<number>} the port */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
const close = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** A connection that is closed just as the browser sends on it loses a request: pages pause for longer than Node's five seconds. */
const IDLE_MS = 65_000

/**
 * Serves a folder on the first of the ports that is free. Rejects with the last port's error if none is.
 * Both loopback addresses, because "localhost" is one or the other: a foreign server on ::1 would shadow ours.
 * @param {string} folder @param {number[]} ports 0 means any @param {Mounts} [mounts]
 * @returns {Promise<Listening>}
 */
export async function serveFolder(folder, ports, mounts = {}) {
  let failure = /** @type {unknown} */ (new Error('no port to try'))
  for (const wanted of ports) {
    const servers = [0, 1].map(() =>
      createServer({ keepAliveTimeout: IDLE_MS }, (request, response) => {
        // A reader that goes away in the middle must not end the server.
        answer(folder, mounts, request, response).catch(() => response.destroy())
      }),
    )
    const stop = async () => void (await Promise.all(servers.map(close)))
    try {
      const port = await listen(servers[0], wanted, '127.0.0.1')
      await listen(servers[1], port, '::1').catch(ignoreMissingIpv6)
      return { port, close: stop }
    } catch (error) {
      failure = error
      await stop()
    }
  }
  throw failure
}

/** @param {NodeJS.ErrnoException} error */
function ignoreMissingIpv6(error) {
  if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error
}
