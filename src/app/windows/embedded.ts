/** The page in a frame: follows messages of the page around it, and reports where it stands. Loaded only in a frame. */

import type { StoreApi } from 'zustand/vanilla'
import type { AppStore } from '../../store/state.ts'
import { withWords } from '../../text/part.ts'
import { loadWindowWords, windowFailure } from '../../text/windows.ts'
import { judge } from '../../windows/origins.ts'
import { ownHash } from '../../windows/own-address.ts'
import type { Id, Message, Reply } from '../../windows/protocol.ts'
import { VERSION, readMessage, shown } from '../../windows/read-message.ts'
import type { Read } from '../../windows/read-message.ts'
import type { Failure } from '../../worker/protocol.ts'
import { carrying, lastOf } from './carry-out.ts'
import { onReport } from './reports.ts'
import { reportOf } from './where.ts'

/** The windows that it talks with; `parent` is the one around the frame. */
export interface Frame {
  self: Window
  parent: Window
  origin: string
}

export function listen(store: StoreApi<AppStore>, { self, parent, origin }: Frame): void {
  const carryOut = carrying(store)
  let heard: string | null = null
  const verdict = (from: string) => judge({ parent: true, origin: from }, origin, store.getState().link.origins)
  // Whoever calls itself null has no address of its own; all it gets is the sentence that it is refused.
  const tell = (reply: Reply, to: string) => parent.postMessage(reply, to === 'null' || to === '' ? '*' : to)
  const fail = (id: Id, failure: Failure, to: string) => {
    const { language } = store.getState()
    void loadWindowWords(language).then(() => tell({ version: VERSION, id, failure: { ...failure, message: windowFailure(language, failure) } }, to))
  }

  self.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== parent || isReply(event.data)) return
    const read = ownOnly(readMessage(event.data, lastOf(store.getState())), self.location.href)
    if (verdict(event.origin) === 'refused') return fail(read.id, { code: 'origin', data: { given: event.origin } }, event.origin)
    heard = event.origin
    if ('failure' in read) return fail(read.id, read.failure, event.origin)
    void answer(read, event.origin)
  })

  async function answer({ id, request }: Omit<Message, 'version'>, to: string): Promise<void> {
    const failure = await carryOut(request)
    if (failure) fail(id, failure, to)
    else tell({ version: VERSION, id, answer: await withWords(() => reportOf(store.getState())) }, to)
  }

  onReport(store, (report) => {
    if (heard !== null && verdict(heard) === 'heard') tell({ version: VERSION, report }, heard)
  })
  // Says nothing but that it listens now, so anybody may hear it.
  parent.postMessage({ version: VERSION, ready: true } satisfies Reply, '*')
}

/** Of what it may be asked to open, nothing but its own addresses. */
function ownOnly(read: Read, page: string): Read {
  if ('failure' in read || read.request.kind !== 'open') return read
  const address = ownHash(read.request.address, page)
  if (address === null) return { id: read.id, failure: { code: 'foreign', data: { given: shown(read.request.address) } } }
  return { id: read.id, request: { kind: 'open', address } }
}

/** What a page that passes messages on may send back. */
function isReply(data: unknown): boolean {
  return typeof data === 'object' && data !== null && ['answer', 'failure', 'report', 'ready'].some((key) => Object.hasOwn(data, key))
}
