// The page of TensorFlow.js' worker.
import { answerFrom } from './ask.ts'

answerFrom(new Worker(new URL('./tfjs-worker.mjs', import.meta.url), { type: 'module' }))
