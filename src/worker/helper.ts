/** A helper of the worker: another copy of its own script that computes slices of batches. Both sides: the worker's proxy, and what
 *  the copy does. */

import type { KernelName } from '../engine/kernels/kernels.ts'
import type { KernelSet } from '../engine/kernels/sets.ts'
import type { Helper } from '../run/together.ts'
import { createSlice } from '../run/slice.ts'
import type { SliceSetup } from '../run/slices.ts'

/** A slice to get ready for, with these kernels; or a buffer with its inputs, which the answer comes back in. */
export type ToHelper = { slice: SliceSetup; kernels: KernelName } | { buffer: ArrayBuffer; counted: number }
/** Whether it has those kernels; or the buffer. */
export type FromHelper = { ready: boolean } | { buffer: ArrayBuffer }

/** What is used of a Worker, so that tests can do without. */
export interface HelperWorker {
  postMessage(message: ToHelper, transfer: Transferable[]): void
  terminate(): void
  addEventListener(type: 'message', listener: (event: { data: FromHelper }) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: (event: unknown) => void): void
}

export interface HelperProxy extends Helper {
  /** Rejects where it cannot. */
  prepare(setup: SliceSetup, kernels: KernelName): Promise<void>
  end(): void
}

/** One that says nothing for so long is gone. `timer` as setTimeout; its result calls it off. */
export function helperProxy(worker: HelperWorker, timer: (callback: () => void, ms: number) => () => void, patience: number): HelperProxy {
  let waiting: { resolve(answer: FromHelper): void; reject(error: Error): void } | null = null
  const fail = () => waiting?.reject(new Error('a helper is gone'))
  worker.addEventListener('message', ({ data }) => waiting?.resolve(data))
  worker.addEventListener('error', fail)
  worker.addEventListener('messageerror', fail)
  const ask = async (message: ToHelper, transfer: Transferable[]): Promise<FromHelper> => {
    const callOff = timer(fail, patience)
    try {
      return await new Promise<FromHelper>((resolve, reject) => {
        waiting = { resolve, reject }
        worker.postMessage(message, transfer)
      })
    } finally {
      callOff()
      waiting = null
    }
  }
  return {
    async prepare(slice, kernels) {
      const answer = await ask({ slice, kernels }, [])
      if (!('ready' in answer) || !answer.ready) throw new Error('a helper has other kernels')
    },
    async compute(buffer, counted) {
      const answer = await ask({ buffer, counted }, [buffer])
      if (!('buffer' in answer)) throw new Error('a helper answers out of turn')
      return answer.buffer
    },
    end: () => worker.terminate(),
  }
}

/** What the copy does with its messages, one after the other. */
export function helperRole(kernelsNamed: (name: KernelName) => Promise<KernelSet>, post: (message: FromHelper, transfer: Transferable[]) => void): (message: ToHelper) => Promise<void> {
  let compute: ReturnType<typeof createSlice> | null = null
  return async (message) => {
    if ('slice' in message) {
      const set = await kernelsNamed(message.kernels)
      compute = set.name === message.kernels ? createSlice(message.slice, set) : null
      return post({ ready: compute !== null }, [])
    }
    compute!(message.buffer, message.counted)
    post({ buffer: message.buffer }, [message.buffer])
  }
}
