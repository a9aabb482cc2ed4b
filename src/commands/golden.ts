/** `npm run golden -- FOLDER [--float32] [--kernels=NAME]`: checks every golden case of a folder against the engine. Prints; computes
 *  nothing itself. float64 is always plain. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { KernelSet } from '../engine/kernels/sets.ts'
import { plainSet } from '../engine/kernels/sets.ts'
import { checkText, malformed } from './golden/check-file.ts'
import type { Verdict } from './golden/check-file.ts'
import { KERNEL_NAMES, kernelSetNamed } from './kernel-sets.ts'

const USAGE = `Usage: npm run golden -- FOLDER [--float32] [--kernels=${KERNEL_NAMES.join('|')}]`
const OPTIONS = ['--float32', ...KERNEL_NAMES.map((name) => `--kernels=${name}`)]

/** Exit code: 0 all within tolerance; 1 one over, malformed, or nothing to check; 2 called in a wrong way. */
export function runGolden(args: readonly string[], print: (line: string) => void, set: KernelSet = plainSet): number {
  const folders = args.filter((arg) => arg !== '' && !arg.startsWith('--'))
  const unknown = args.find((arg) => arg.startsWith('--') && !OPTIONS.includes(arg))
  if (unknown !== undefined || folders.length !== 1) {
    print(unknown !== undefined ? `Unknown option ${unknown}. ${USAGE}` : USAGE)
    return 2
  }
  const files = filesOf(folders[0])
  if (typeof files === 'string') {
    print(files)
    return 1
  }
  const verdicts = files.map((file) => {
    const verdict = checkFile(folders[0], file, args.includes('--float32'), set)
    verdict.lines.forEach((line) => print(oneLine(line)))
    return verdict
  })
  return verdicts.every(({ ok }) => ok) ? 0 : 1
}

/** Names of the JSON files, in order, or a sentence on why there are none. */
function filesOf(folder: string): string[] | string {
  try {
    if (!statSync(folder).isDirectory()) return `${folder} is not a folder.`
    const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
    return files.length > 0 ? files : `There are no .json files in ${folder}.`
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing ? `There is no folder ${folder}.` : `The folder ${folder} cannot be read (${(error as Error).message}).`
  }
}

const BYTE_ORDER_MARK = /^\uFEFF/

/** What a file says may be anything; the report stays one line for each file and precision. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
}

function checkFile(folder: string, file: string, float32: boolean, set: KernelSet): Verdict {
  const name = file.replace(/\.json$/, '')
  try {
    // A pipe would be waited for without end.
    if (!statSync(join(folder, file)).isFile()) return malformed(name, 'is not a file')
    return checkText(name, readFileSync(join(folder, file), 'utf8').replace(BYTE_ORDER_MARK, ''), float32, set)
  } catch (error) {
    return malformed(name, `cannot be read (${(error as Error).message})`)
  }
}

async function main(args: readonly string[]): Promise<number> {
  const print = (line: string) => console.log(line)
  const name = KERNEL_NAMES.find((known) => args.includes(`--kernels=${known}`)) ?? 'plain'
  const set = await kernelSetNamed(name)
  if (set) return runGolden(args, print, set)
  print(`This Node has no ${name} kernels.`)
  return 2
}

if (process.argv[1]?.endsWith('golden.ts')) process.exitCode = await main(process.argv.slice(2))
