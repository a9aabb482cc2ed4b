// A client of WebDriver BiDi over a socket: commands with answers, and events. https://www.w3.org/TR/webdriver-bidi/
import { WebSocket } from 'ws'

interface Answer {
  id?: number
  type: 'success' | 'error' | 'event'
  result?: unknown
  error?: string
  message?: string
  method?: string
  params?: unknown
}

export interface Bidi {
  send<Result>(method: string, params?: Record<string, unknown>): Promise<Result>
  close(): void
}

/** `heard` gets every event that was subscribed to. */
export async function connectBidi(address: string, heard: (event: string, params: unknown) => void): Promise<Bidi> {
  const socket = new WebSocket(address, { perMessageDeflate: false })
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>()
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve)
    socket.on('error', reject)
  })
  socket.on('message', (data) => {
    const answer = JSON.parse(data.toString()) as Answer
    if (answer.type === 'event') return heard(answer.method!, answer.params)
    const asked = waiting.get(answer.id!)
    waiting.delete(answer.id!)
    if (answer.type === 'error') asked?.reject(new Error(`${answer.error}: ${answer.message}`))
    else asked?.resolve(answer.result)
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has closed the connection.'))
  })
  let count = 0
  return {
    send: <Result>(method: string, params: Record<string, unknown> = {}) =>
      new Promise<Result>((resolve, reject) => {
        const id = ++count
        waiting.set(id, { resolve: (result) => resolve(result as Result), reject })
        socket.send(JSON.stringify({ id, method, params }))
      }),
    close: () => socket.close(),
  }
}
