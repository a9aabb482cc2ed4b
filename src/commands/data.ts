/** `npm run data`: prepares the 50,000 film reviews for the lesson and for training. Exit 1: they cannot be had, 2: called in a wrong way. */

import { onStop } from './launch/child.mjs'
import { prepareReviews } from './data/prepare.ts'
import type { Told } from './data/prepare.ts'
import { writeVocabulary } from './data/vocabulary-file.ts'

const USAGE = 'Usage: npm run data [-- --vocabulary]. --vocabulary also writes the vocabulary that is committed.'

onStop(() => 130)
process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--vocabulary' && arg !== '--quiet')) {
    console.error(USAGE)
    return 2
  }
  const quiet = args.includes('--quiet')
  const failure = await prepareReviews((sentence) => console.log(sentence), quiet ? undefined : shower())
  if (failure !== null) {
    console.error(failure)
    return 1
  }
  if (args.includes('--vocabulary')) console.log(writeVocabulary())
  else if (!quiet) console.log('The film reviews are prepared.')
  return 0
}

/** A line for each tenth. */
function shower(): Told {
  let shown = -1
  return (stage, share) => {
    const tenth = Math.floor(share * 10)
    if (tenth <= shown || stage === 'failed') return
    shown = tenth
    console.log(`Preparing the film reviews: ${tenth * 10} %`)
  }
}
