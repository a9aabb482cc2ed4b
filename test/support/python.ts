// Finds a Python that has a package, and runs the programs of test/support/python with JSON in and out.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A `python3` of the PATH may be another one than the system's, which has the system's packages. PYTHON names one more. */
const CANDIDATES = [process.env.PYTHON, 'python3', '/usr/bin/python3'].filter((name) => name !== undefined)

/** Null where no Python can import it. */
export function pythonWith(module: string): string | null {
  return CANDIDATES.find((python) => spawnSync(python, ['-c', `import ${module}`], { env: ENVIRONMENT }).status === 0) ?? null
}

const ENVIRONMENT = { ...process.env, KERAS_BACKEND: process.env.KERAS_BACKEND ?? 'jax', OMP_NUM_THREADS: '1' }

export function runPython<Answer>(python: string, program: string, input: unknown): Answer {
  const path = fileURLToPath(new URL(`python/${program}`, import.meta.url))
  const { status, stdout, stderr } = spawnSync(python, [path], { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 1 << 28, env: ENVIRONMENT })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Answer
}
