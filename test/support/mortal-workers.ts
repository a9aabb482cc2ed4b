// Workers that the test can end: with an error event, as one out of memory, or in silence.
import type { Page } from 'playwright'

interface Mortal {
  live: Worker[]
  /** New ones die as soon as they are made. */
  stillborn: boolean
}

declare global {
  interface Window {
    mortal: Mortal
  }
}

/** For `before` of openPage. */
export async function mortalWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const mortal: Mortal = { live: [], stillborn: false }
    window.mortal = mortal
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        mortal.live = [this]
        if (!mortal.stillborn) return
        this.terminate()
        queueMicrotask(() => this.dispatchEvent(new Event('error')))
      }
    }
  })
}

export async function killWorker(page: Page, how: 'error' | 'silence' = 'error'): Promise<void> {
  await page.evaluate((how) => {
    for (const worker of window.mortal.live) {
      worker.terminate()
      if (how === 'error') worker.dispatchEvent(new Event('error'))
    }
  }, how)
}

export async function letThemDie(page: Page, stillborn: boolean): Promise<void> {
  await page.evaluate((stillborn) => void (window.mortal.stillborn = stillborn), stillborn)
}
