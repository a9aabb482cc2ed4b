// Firefox without a head and with a profile of its own, over WebDriver BiDi.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectBidi } from './bidi.ts'
import type { Bidi } from './bidi.ts'
import { callText, clickActions, keyActions } from './driven.ts'
import type { Driven, DrivenOptions } from './driven.ts'
import { printed, startProgram } from './program.ts'

/** Nothing of its own accord: no first pages, updates, reports or look-ups. */
const PREFERENCES: Record<string, boolean | number | string> = {
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
}

export async function openFirefox(path: string, { width = 1280, height = 720 }: DrivenOptions): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), 'unfold-firefox-'))
  writeFileSync(join(profile, 'user.js'), Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank']
  const program = startProgram(path, args, process.env, ['ignore', 'ignore', 'pipe'])
  const end = async () => {
    await program.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const errors: string[] = []
    const bidi = await connectBidi(`${await printed(program, 2, /WebDriver BiDi listening on (ws:\S+)/)}/session`, (event, params) => hear(event, params, errors))
    const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} })
    const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree')
    const context = contexts[0]!.context
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] })
    await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } })
    return { ...windowOf(bidi, context), name: 'Firefox', version: capabilities.browserVersion, errors, close: () => (bidi.close(), end()) }
  } catch (error) {
    await end()
    throw error
  }
}

function hear(event: string, params: unknown, errors: string[]): void {
  const { level, text } = params as { level: string; text: string | null }
  if (event === 'log.entryAdded' && level === 'error') errors.push(`${text}`)
}

interface Evaluated {
  type: 'success' | 'exception'
  result?: { value: string }
  exceptionDetails?: { text: string }
}

function windowOf(bidi: Bidi, context: string): Pick<Driven, 'goTo' | 'run' | 'click' | 'key' | 'picture'> {
  const act = async (actions: unknown[]) => void (await bidi.send('input.performActions', { context, actions }))
  return {
    async goTo(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async run(work, ...args) {
      const answer = await bidi.send<Evaluated>('script.evaluate', { expression: callText(work, args), awaitPromise: true, target: { context } })
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails!.text)
      return JSON.parse(answer.result!.value)
    },
    click: (x, y) => act(clickActions(x, y)),
    key: (name) => act(keyActions(name)),
    async picture() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context })
      return Buffer.from(data, 'base64')
    },
  }
}
