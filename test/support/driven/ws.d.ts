/** The client's side of package ws, as far as it is used here; the package has no types. */
declare module 'ws' {
  export class WebSocket {
    constructor(address: string, options?: { perMessageDeflate?: boolean })
    on(event: 'open' | 'close', listener: () => void): void
    on(event: 'error', listener: (error: Error) => void): void
    on(event: 'message', listener: (data: Buffer) => void): void
    send(text: string): void
    close(): void
  }
}
