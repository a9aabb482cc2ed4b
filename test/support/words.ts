// Tests ask for words outside of React, where nobody waits for them: so the English ones are there before a test begins.
import { beforeAll } from 'vitest'
import { loadAllWords } from '../../src/text/part.ts'

beforeAll(() => loadAllWords('en'))
