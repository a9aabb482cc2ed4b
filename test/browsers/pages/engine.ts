// Hands golden cases to a worker of this browser and back what it says about them.
import type { GoldenOrder, GoldenReport } from './engine-worker.ts'

const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })

const check = (order: GoldenOrder) =>
  new Promise<GoldenReport>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<GoldenReport>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(order)
  })

declare global {
  interface Window {
    checkGolden: typeof check
  }
}

window.checkGolden = check
