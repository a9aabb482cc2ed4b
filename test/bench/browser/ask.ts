// The page between the bench command and a worker: one order at a time, each with one answer.

/** `window.ask(order)` for whoever drives the page. */
export function answerFrom(worker: Worker): void {
  let answered: { resolve(answer: unknown): void; reject(error: Error): void } | null = null
  worker.onmessage = ({ data }) => (data.error === undefined ? answered?.resolve(data.answer) : answered?.reject(new Error(data.error)))
  worker.onerror = (event) => answered?.reject(new Error(event.message || 'the worker did not start'))
  Object.assign(window, {
    ask: (order: unknown) =>
      new Promise((resolve, reject) => {
        answered = { resolve, reject }
        worker.postMessage(order)
      }),
  })
}

/** The worker's side: what its `onmessage` is to be. */
export function answerWith(carryOut: (order: Record<string, unknown>) => unknown): (event: { data: Record<string, unknown> }) => Promise<void> {
  return async ({ data }) => {
    try {
      self.postMessage({ answer: await carryOut(data) })
    } catch (error) {
      self.postMessage({ error: String(error instanceof Error ? (error.stack ?? error) : error) })
    }
  }
}

/** Milliseconds of one of `repeats` steps. */
export async function timed(repeats: number, step: () => unknown): Promise<number> {
  const start = performance.now()
  for (let r = 0; r < repeats; r++) {
    const result = step()
    if (result instanceof Promise) await result
  }
  return (performance.now() - start) / repeats
}
