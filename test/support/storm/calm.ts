// After the storm: Reset, and what then stands on the page, as text that two pages can be compared by.
import { expect } from 'vitest'
import type { Page } from 'playwright'
import { ready } from '../on-screen.ts'

/** Longer than an answer that goes away by itself stays. */
const ANSWERS_GO = 6500

/** Closes what is open over the page, waits until nothing is answered any more, and presses Reset with the browser's own pointer. */
export async function calm(page: Page): Promise<Page> {
  await page.bringToFront()
  await outOfFullScreen(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  for (let k = 0; k < 4; k++) await page.keyboard.press('Escape')
  await inEnglish(page)
  const said = page.locator('.share-answer[data-shown="true"]')
  await expect.poll(async () => (await said.count()) === 0 || (await said.getByRole('button').count()) > 0, { timeout: 2 * ANSWERS_GO }).toBe(true)
  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  return settled(page)
}

/** A window that fills the screen takes no other size. */
export async function outOfFullScreen(page: Page): Promise<void> {
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen())
}

/** The storm may have chosen another language; the tests find things by their English names. */
async function inEnglish(page: Page): Promise<void> {
  await page.locator('select:has(option[lang="fr"])').selectOption('en')
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
}

/** What the page is still waiting for, in words: the numbers of a lesson's first sentences, and short answers that go away by themselves. */
function waitingFor(page: Page): Promise<string> {
  return page.evaluate(() => {
    const unread = document.querySelector('.column-lesson')?.textContent?.match(/ … (words|positive|negative)/)
    const answers = [...document.querySelectorAll('span[role="status"]')].map((answer) => answer.textContent)
    return [unread?.[0], ...answers].join('')
  })
}

/** What moves has moved on by then. Behind another window there are no frames. */
const twoFrames = () =>
  new Promise<void>((resume) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resume()))
    setTimeout(resume, 400)
  })

/** Waits until nothing waits and two looks see the same, with the pointer and the focus out of the way. */
async function settled(page: Page): Promise<Page> {
  await page.mouse.move(1, 719)
  await ready(page)
  let before: Record<string, string> = {}
  await expect.poll(async () => {
    await page.evaluate(twoFrames)
    const seen = await picture(page)
    const changing = Object.keys(seen).filter((part) => seen[part] !== before[part])
    before = seen
    return (await waitingFor(page)) + changing.map((part) => `changing: ${part} ${seen[part]}`).join('\n')
  }, { timeout: 20_000, interval: 250 }).toBe('')
  return page
}

/** Another page of the same browser, opened at the lesson's own address with the same theme, words and language. */
export async function fresh(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.setViewportSize({ width: 1280, height: 720 })
  const asked = await page.evaluate(() => {
    const chosen = (name: string) => [...document.querySelectorAll('select')].find((select) => select.labels[0]?.textContent === name)?.value
    return `theme=${chosen('Theme') ?? ''}&library=${chosen('Shapes in') ?? ''}`.replace('theme=system&', '')
  })
  const [address = ''] = page.url().split('?')
  await other.goto(`${address}?${asked}`)
  return settled(other)
}

/** The stage, the sentences and the numbers; ids that React counts are left out. */
export function picture(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const plain = (html: string) => html.replaceAll(/_r_[0-9a-z]+_/g, '_r_').replaceAll(/ class="[^"]*"/g, '')
    const text = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText).join(' | ')
    const values = [...document.querySelectorAll<HTMLInputElement>('.bar input, .stage-toolbar input, .training input, .training select')]
    return {
      stage: plain(document.querySelector('figure.stage svg.stage-picture, svg.stage-picture')?.innerHTML ?? 'none'),
      status: text('[role="status"][aria-label="What happens now"]'),
      lesson: text('.column-lesson'),
      middle: text('.column-stage'),
      numbers: text('.column-numbers'),
      bar: text('.bar'),
      values: values.map((input) => input.value).join(' '),
    }
  })
}
