// What has the focus, as a screen reader says it.
import type { Page } from 'playwright'

const IMPLICIT: Record<string, string> = { BUTTON: 'button', A: 'link', SELECT: 'combobox', BODY: 'body' }

/** Role and name, "button Continue"; "body" where nothing has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate((implicit) => {
    const at = document.activeElement ?? document.body
    const named = (at.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    const label = 'labels' in at ? ((at.labels as NodeListOf<HTMLElement> | null)?.[0]?.innerText ?? '') : ''
    const role = at.getAttribute('role') ?? (at instanceof HTMLInputElement && at.type === 'range' ? 'slider' : (implicit[at.tagName] ?? at.tagName.toLowerCase()))
    const name = at === document.body ? '' : at.getAttribute('aria-label') || named.trim() || label || (at as HTMLElement).innerText || ''
    return `${role} ${name.trim()}`.trim()
  }, IMPLICIT)
}
