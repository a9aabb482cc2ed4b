/** The words after `npm run bench --`, or a sentence that says what is wrong with them. */

import { WORKLOADS } from './workloads.ts'
import type { Workload } from './workloads.ts'

export const PLACES = ['node', 'chromium'] as const
export const PEERS = ['tfjs-wasm', 'tfjs-cpu', 'pytorch'] as const

export interface BenchOptions {
  json: boolean
  /** The speed of the products alone, too. */
  products: boolean
  /** Passes with their trace, too. */
  traces: boolean
  rounds: number
  workloads: Workload[]
  places: readonly (typeof PLACES)[number][]
  peers: readonly (typeof PEERS)[number][]
}

const ROUNDS = 15

export const USAGE = `Usage: npm run bench [-- --json] [--workloads=${WORKLOADS.slice(0, 4).map(({ name }) => name).join(',')},…] [--places=${PLACES.join(',')}] [--peers=${PEERS.join(',')}|none] [--rounds=${ROUNDS}] [--products] [--traces]`

/** A text: what is wrong. */
export function readOptions(words: readonly string[]): BenchOptions | string {
  const options: BenchOptions = { json: false, products: false, traces: false, rounds: ROUNDS, workloads: [...WORKLOADS], places: PLACES, peers: PEERS }
  try {
    for (const word of words) readOption(options, word)
    return options
  } catch (error) {
    return `${(error as Error).message} ${USAGE}`
  }
}

function readOption(options: BenchOptions, word: string): void {
  const [flag, value = ''] = word.split('=', 2)
  if (word === '--json' || word === '--products' || word === '--traces') options[word.slice(2) as 'json' | 'products' | 'traces'] = true
  else if (flag === '--rounds' && /^[1-9]\d{0,3}$/.test(value)) options.rounds = Number(value)
  else if (flag === '--workloads') options.workloads = namesIn(value, WORKLOADS.map(({ name }) => name)).map((name) => WORKLOADS.find((workload) => workload.name === name)!)
  else if (flag === '--places') options.places = namesIn(value, PLACES)
  else if (flag === '--peers') options.peers = value === 'none' ? [] : namesIn(value, PEERS)
  else throw new Error(`There is no option "${word}".`)
}

function namesIn<Name extends string>(list: string, known: readonly Name[]): Name[] {
  return list.split(',').map((wanted) => {
    const found = known.find((name) => name.toLowerCase() === wanted.trim().toLowerCase())
    if (found === undefined) throw new Error(`"${wanted}" is none of: ${known.join(', ')}.`)
    return found
  })
}
