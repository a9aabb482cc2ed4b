// Which browsers this machine has, and how to get those that are missing.
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium } from '../../../src/commands/launch/chromium.mjs'
import { openChromium } from './chromium.ts'
import type { BrowserName, Driven, DrivenOptions } from './driven.ts'
import { openFirefox } from './firefox.ts'
import { openWebKit } from './webkit.ts'

export interface Found {
  name: BrowserName
  /** null: it is missing, and `missing` says how to get it. */
  open: ((options?: DrivenOptions) => Promise<Driven>) | null
  missing: string
}

/** The first of some programs that is there. `named`: then nothing else will do. */
function program(named: string | undefined, ...usual: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = (named ? [named] : usual).flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
  return paths.find((path) => existsSync(path)) ?? null
}

/** MiniBrowser stands beside the library, in a folder of its version, and is on no path. */
function miniBrowser(): string | null {
  const libraries = ['/usr/lib', '/usr/libexec', ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')).map((name) => join('/usr/lib', name)) : [])]
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']
  return program(process.env.MINIBROWSER, ...versions.flatMap((version) => libraries.map((folder) => join(folder, version, 'MiniBrowser'))))
}

async function chromium(): Promise<Found> {
  const path = await findChromium(process.env)
  return { name: 'Chromium', open: path === null ? null : (options = {}) => openChromium(path, options), missing: 'Chromium is missing: apt-get install chromium, or name one with CHROMIUM' }
}

function firefox(): Found {
  const path = program(process.env.FIREFOX, 'firefox-esr', 'firefox')
  return { name: 'Firefox', open: path === null ? null : (options = {}) => openFirefox(path, options), missing: 'Firefox is missing: apt-get install firefox-esr, or name one with FIREFOX' }
}

function webkit(): Found {
  const [driver, browser, screen] = [program(undefined, 'WebKitWebDriver'), miniBrowser(), program(undefined, 'Xvfb')]
  const all = driver !== null && browser !== null && screen !== null
  return { name: 'WebKit', open: all ? (options = {}) => openWebKit({ driver, browser, screen }, options) : null, missing: 'WebKit is missing: apt-get install webkit2gtk-driver xvfb' }
}

export const BROWSERS: readonly Found[] = [await chromium(), firefox(), webkit()]
