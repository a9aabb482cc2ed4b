// WebKitGTK's MiniBrowser on a screen that nobody sees, over WebDriver. https://www.w3.org/TR/webdriver2/
import { callText, clickActions, keyActions } from './driven.ts'
import type { Driven, DrivenOptions } from './driven.ts'
import { printed, startProgram } from './program.ts'
import type { Program } from './program.ts'
import { freePort } from './free-port.ts'

export interface WebKitPaths {
  driver: string
  browser: string
  screen: string
}

const SCRIPT_PATIENCE_MS = 170_000
const START_PATIENCE_MS = 30_000

type Ask = <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: Record<string, unknown>) => Promise<Value>

export async function openWebKit(paths: WebKitPaths, { width = 1280, height = 720, simd = true }: DrivenOptions): Promise<Driven> {
  const programs: Program[] = []
  const end = async () => {
    for (const program of programs.reverse()) await program.stop()
  }
  try {
    const screen = startProgram(paths.screen, ['-displayfd', '3', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'], process.env, ['ignore', 'ignore', 'ignore', 'pipe'])
    programs.push(screen)
    const DISPLAY = `:${await printed(screen, 3, /(\d+)\n/)}`
    const port = await freePort()
    // An option of JavaScriptCore, which it takes from the environment.
    const env = { ...process.env, DISPLAY, NO_AT_BRIDGE: '1', LC_ALL: 'C.UTF-8', LANGUAGE: 'en', ...(simd ? {} : { JSC_useWasmSIMD: '0' }) }
    programs.push(startProgram(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], env, ['ignore', 'ignore', 'ignore']))
    const ask = asker(`http://127.0.0.1:${port}`)
    await listening(ask)
    const options = { binary: paths.browser, args: ['--automation'] }
    const { sessionId, capabilities } = await ask<Session>('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } })
    const inSession: Ask = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body)
    const window = windowOf(inSession)
    await inSession('POST', '/timeouts', { script: SCRIPT_PATIENCE_MS })
    await resize(inSession, window, width, height)
    const close = async () => {
      await inSession('DELETE', '').catch(() => undefined)
      await end()
    }
    return { ...window, name: 'WebKit', version: capabilities.browserVersion, errors: [], close }
  } catch (error) {
    await end()
    throw error
  }
}

interface Session {
  sessionId: string
  capabilities: { browserVersion: string }
}

function asker(address: string): Ask {
  return async (method, path, body) => {
    const answer = await fetch(address + path, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) })
    const { value } = (await answer.json()) as { value: never }
    if (!answer.ok) throw new Error(`${(value as { error: string }).error}: ${(value as { message: string }).message}`)
    return value
  }
}

/** The driver says nothing when it is ready. */
async function listening(ask: Ask): Promise<void> {
  const last = performance.now() + START_PATIENCE_MS
  for (;;) {
    try {
      return void (await ask('GET', '/status'))
    } catch (error) {
      if (performance.now() > last) throw error
      await new Promise((resume) => setTimeout(resume, 50))
    }
  }
}

/** WebDriver knows the size of the whole window alone; what is around the page is found out. */
async function resize(ask: Ask, { run }: Pick<Driven, 'run'>, width: number, height: number): Promise<void> {
  await ask('POST', '/window/rect', { x: 0, y: 0, width, height })
  const [innerWidth, innerHeight] = await run(() => [window.innerWidth, window.innerHeight])
  await ask('POST', '/window/rect', { x: 0, y: 0, width: 2 * width - innerWidth!, height: 2 * height - innerHeight! })
}

function windowOf(ask: Ask): Pick<Driven, 'goTo' | 'run' | 'click' | 'key' | 'picture'> {
  return {
    goTo: (url) => ask('POST', '/url', { url }),
    async run(work, ...args) {
      const script = `const done = arguments[0]; ${callText(work, args)}.then((text) => done({ text }), (error) => done({ error: String(error) }))`
      const { text, error } = await ask<{ text: string; error?: string }>('POST', '/execute/async', { script, args: [] })
      if (error !== undefined) throw new Error(error)
      return JSON.parse(text)
    },
    click: (x, y) => ask('POST', '/actions', { actions: clickActions(x, y) }),
    key: (name) => ask('POST', '/actions', { actions: keyActions(name) }),
    picture: async () => Buffer.from(await ask<string>('GET', '/screenshot'), 'base64'),
  }
}
