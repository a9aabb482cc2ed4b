// A program that a test starts: it and all that it starts end with the test, also where the test ends badly.
import { spawn } from 'node:child_process'
import type { ChildProcess, StdioOptions } from 'node:child_process'

const PATIENCE_MS = 30_000

export interface Program {
  child: ChildProcess
  stop(): Promise<void>
}

/** In a process group of its own, so that ending the group ends what it started, too. */
export function startProgram(command: string, args: string[], env: NodeJS.ProcessEnv, stdio: StdioOptions): Program {
  const child = spawn(command, args, { env, stdio, detached: true })
  const kill = () => killGroup(child)
  process.once('exit', kill)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    child,
    async stop() {
      kill()
      await gone
      process.off('exit', kill)
    },
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // All of it has gone.
  }
}

/** Waits until what it prints on a stream (1 out, 2 err, or another) has a group of the pattern. */
export function printed({ child }: Program, stream: number, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const fail = (why: string) => reject(new Error(`${child.spawnfile} ${why}: ${text}`))
    const late = setTimeout(() => fail('does not say where it listens'), PATIENCE_MS)
    child.once('error', (error) => fail(error.message))
    child.once('exit', () => fail('ended'))
    child.stdio[stream]!.on('data', (data: Buffer) => {
      text += data.toString()
      const found = pattern.exec(text)?.[1]
      if (found === undefined) return
      clearTimeout(late)
      resolve(found)
    })
  })
}
