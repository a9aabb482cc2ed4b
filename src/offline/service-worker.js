// The service worker: after one visit the page works without a network. The build writes this file as sw.js, with the list of its files.
// A new version fetches all its files at once, then waits until no window shows the page any more: nobody gets half of each.

/** Written by src/commands/launch/offline-plugin.mjs: files of the build with the SHA-256 of their bytes, and a name for all of them together. */
const { version, files } = self.BUILD

const { scope } = self.registration
// Several pages of one host share the caches.
const OWN = `unfold ${scope} `
const PAGE = `${OWN}page ${version}`
const DATA = `${OWN}data`

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request))
})

async function keepAll() {
  try {
    const cache = await caches.open(PAGE)
    await Promise.all(files.map((file) => keep(cache, file)))
  } catch (error) {
    await caches.delete(PAGE)
    throw error
  }
}

/** A file of another build, in the middle of an upload, must not get in: then this version is tried again at the next visit. */
async function keep(cache, { path, hash }) {
  const response = await fetch(new URL(path, scope), { cache: 'no-cache' })
  const bytes = await response.arrayBuffer()
  if (!response.ok || (await sha256(bytes)) !== hash) throw new Error(`not the file of this version: ${path}`)
  // A new response, because one that was redirected may not open a page.
  await cache.put(new URL(path, scope), new Response(bytes, { headers: { 'Content-Type': response.headers.get('Content-Type') ?? '' } }))
}

async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function takeOver() {
  for (const name of await caches.keys()) if (name.startsWith(`${OWN}page `) && name !== PAGE) await caches.delete(name)
  // Only ever the first version gets here while windows are open: from now on it keeps the data that they ask for.
  await self.clients.claim()
}

async function answer(request) {
  const path = request.url.slice(scope.length).replace(/[?#].*$/, '') || 'index.html'
  const kept = await (await caches.open(PAGE)).match(new URL(path, scope))
  if (kept) return kept
  return path.startsWith('data/') ? dataOf(request) : fetch(request)
}

/** Data is too large to be fetched before anybody wants it: it is kept when it is first used. */
async function dataOf(request) {
  const cache = await caches.open(DATA)
  try {
    const response = await fetch(request)
    // A full disk must not keep the data from whoever asked for it now.
    if (response.status === 200) await cache.put(request, response.clone()).catch(() => undefined)
    return response
  } catch (error) {
    const kept = await cache.match(request)
    if (kept) return kept
    throw error
  }
}
