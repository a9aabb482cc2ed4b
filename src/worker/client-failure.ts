/** What the worker could not do, as an error that carries the failure's code and data. */

import type { Failure } from './protocol.ts'

export class WorkerFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

export function failed(code: string, data: Failure['data'] = {}): WorkerFailure {
  return new WorkerFailure({ code, data })
}

/** The failure behind any error; what did not come from the worker is `failed`, with its message. */
export function failureOf(error: unknown): Failure {
  if (error instanceof WorkerFailure) return error.failure
  return { code: 'failed', data: { message: error instanceof Error ? error.message : String(error) } }
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof WorkerFailure && error.failure.code === code
}
