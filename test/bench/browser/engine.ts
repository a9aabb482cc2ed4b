// The page of the engine's worker.
import { answerFrom } from './ask.ts'

answerFrom(new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' }))
