/** Reads data in the worker, so that the page goes on; what is wrong with them travels as a code. The reader is loaded with the first. */

import { isSample } from '../data/sample-names.ts'
import { retried } from '../load/retried.ts'
import { failed } from './client-failure.ts'
import type { Answers, RequestOf } from './protocol.ts'

const load = () => retried(() => Promise.all([import('../data/read.ts'), import('../data/trouble.ts'), import('../data/choices.ts'), import('../data/samples.ts')]))

export async function readSource({ source, choices }: RequestOf<'read'>): Promise<Answers['read']> {
  const [{ readData, readPacked }, { DataTrouble }, { GUESS_ALL }, { sampleText }] = await load()
  try {
    if ('bytes' in source) return readPacked(source.bytes) ?? { ...readData(source.bytes, choices), packed: null }
    if (!isSample(source.sample)) throw failed('refused', { what: 'sample' })
    const bytes = new TextEncoder().encode(await sampleText(source.sample))
    // As it comes, it has a name that every browser knows.
    const usual = JSON.stringify(choices) === JSON.stringify(GUESS_ALL)
    return { ...readData(bytes, choices, usual ? source.sample : null), packed: null }
  } catch (error) {
    if (error instanceof DataTrouble) throw failed('unreadable', { ...error.data, what: error.code })
    throw error
  }
}
