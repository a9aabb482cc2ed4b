// The page's controls and texts in whatever browser, found by role and name, with real clicks and keys; and what the page complains about.
import { expect } from 'vitest'
// Declares `window.watch`.
import type {} from '../../browsers/pages/watch.ts'
import type { Driven } from './driven.ts'

/** A browser that is starved of its processor is slow, not broken. */
const PATIENCE = { timeout: 30_000, interval: 50 }

/** Opens an address of the page with nothing kept in the browser's storage, and waits for the first numbers. */
export async function openFresh(driven: Driven, address: string, path: string): Promise<void> {
  await driven.goTo(`${address}/watched/blank.html`)
  await driven.run(forget)
  driven.errors.length = 0
  await driven.goTo(address + path)
  await ready(driven)
}

/** On a document of the same origin that is not the page. Stands alone: its text travels. */
async function forget(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  for (const { name } of (await indexedDB.databases?.()) ?? []) {
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name!)
      request.onsuccess = request.onerror = request.onblocked = resolve
    })
  }
}

/** Waits until the first numbers are on the stage; a lesson without a stage has its text. */
export const ready = (driven: Driven) => until(driven, 'the first numbers', () => window.watch.isReady())

/** Waits until a question to the page is answered with something that is true. */
export async function until<Args extends unknown[], Answer>(driven: Driven, what: string, question: (...args: Args) => Answer | Promise<Answer>, ...args: Args): Promise<NonNullable<Answer>> {
  let answer: Answer | undefined
  await expect.poll(async () => Boolean((answer = await driven.run(question, ...args))), { message: what, ...PATIENCE }).toBe(true)
  return answer as NonNullable<Answer>
}

/** Clicks in the middle of it, once it can be clicked there. */
export async function press(driven: Driven, role: string, name: string): Promise<void> {
  const { x, y } = await until(driven, `${role} "${name}" that can be clicked`, (role, name) => window.watch.whereToClick(role, name), role, name)
  await driven.click(x, y)
}

export const textOf = (driven: Driven, role: string, name: string) => driven.run((role, name) => window.watch.text(role, name), role, name)

/** Waits until what has this role and name has text that fits. */
export async function expectText(driven: Driven, role: string, name: string, wanted: RegExp, patience = PATIENCE): Promise<string> {
  let text = ''
  await expect.poll(async () => (text = await textOf(driven, role, name)), { message: `${role} "${name}"`, ...patience }).toMatch(wanted)
  return text
}

export const goToMoment = (driven: Driven, moment: number) => driven.run((value) => window.watch.setSlider('Moment', value), moment)

/** What "Copy numbers" puts on the clipboard, as rows of float32. */
export async function copied(driven: Driven): Promise<number[][]> {
  await driven.run(() => window.watch.forgetCopied())
  await press(driven, 'button', 'Copy numbers')
  const text = await until(driven, 'copied numbers', () => window.watch.copied())
  return text.split('\n').map((line) => line.split('\t').map((number) => Math.fround(Number(number))))
}

/** Waits until the inspector has these rows. */
export const expectRows = (driven: Driven, rows: number[][], where: string) => expect.poll(() => copied(driven), { message: where, ...PATIENCE }).toEqual(rows)

/** The bytes of the file that an item of the menu "Export" saves after its dialog. */
export async function exported(driven: Driven, item: string): Promise<Buffer> {
  await driven.run(() => window.watch.forgetFile())
  await press(driven, 'button', 'Export')
  await press(driven, 'menuitem', item)
  await press(driven, 'button', 'Save')
  return Buffer.from(await until(driven, `the file of "${item}"`, () => window.watch.file()), 'base64')
}

/** Errors that the browser has reported, and those that the page's first script has noted. */
export async function complaints(driven: Driven): Promise<string[]> {
  const noted = await driven.run(() => window.watch?.complaints() ?? [])
  return [...new Set([...driven.errors, ...noted])]
}
