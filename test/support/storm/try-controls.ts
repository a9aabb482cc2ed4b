// Runs inside the page: uses every control once, one after the other, and says which of them changed anything. Self-contained.

export interface Tried {
  answered: string[]
  /** There, and nothing changed. */
  dead: string[]
  /** Not there when their turn came: another control has changed the page before, as an exercise does, which asks something else each time. */
  gone: string[]
}

/** `wanted`: what answered elsewhere, in the same order; these get more time. null: all that there are. */
export async function tryControls(wanted: string[] | null): Promise<Tried> {
  const nameOf = (element: HTMLElement) => {
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? ''
    return `${element.tagName.toLowerCase()} ${label.trim().slice(0, 60)}`
  }
  const reachable = () =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, nav a[href]')].filter(
      (element) => element.closest('[inert]') === null && element.checkVisibility() && !element.matches(':disabled, [aria-disabled="true"], [type="file"]'),
    )
  const use = (element: HTMLElement) => {
    element.focus({ preventScroll: true })
    if (element instanceof HTMLSelectElement) {
      element.selectedIndex = (element.selectedIndex + 1) % element.options.length
      element.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (element instanceof HTMLInputElement && element.type === 'range') {
      const goal = element.value === element.max ? element.min : element.max
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, goal)
      element.dispatchEvent(new Event('input', { bubbles: true }))
    } else element.click()
  }
  /** In turns, not in time: a busy page has its chance, too. */
  const answers = async (element: HTMLElement, turns: number) => {
    let changes = 0
    const observer = new MutationObserver((records) => (changes += records.length))
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    use(element)
    for (let k = 0; k < turns && changes === 0; k++) await new Promise((resume) => setTimeout(resume, 20))
    observer.disconnect()
    return changes > 0
  }
  const escape = () => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  /** Presenting and dialogs, which come a little after their buttons: Escape leaves them. Presenting has no list of lessons. */
  const backOnThePage = async () => {
    for (let k = 0; k < 100 && (document.querySelector('nav a[href]') === null || document.querySelector('[role="dialog"]') !== null); k++) {
      await new Promise((resume) => setTimeout(resume, 20))
      escape()
    }
  }
  // The clicks on links come last: they leave the lesson. After another language nothing has its name any more.
  const turn = (element: HTMLElement) => (element.querySelector('option[lang]') ? 2 : element.matches('a') ? 1 : 0)
  const names = wanted ?? [...new Set(reachable().sort((a, b) => turn(a) - turn(b)).map(nameOf))]
  const tried: Tried = { answered: [], dead: [], gone: [] }
  for (const name of names) {
    await backOnThePage()
    const element = reachable().find((one) => nameOf(one) === name)
    const became = element === undefined ? 'gone' : (await answers(element, wanted ? 250 : 25)) ? 'answered' : 'dead'
    tried[became].push(name)
    // A menu or dialog would cover the others.
    document.querySelectorAll('dialog[open]').forEach((dialog) => (dialog as HTMLDialogElement).close())
    escape()
    await backOnThePage()
  }
  return tried
}
