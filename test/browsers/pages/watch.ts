// The first script of the page that the tests over all browsers open: it notes what goes wrong, finds things by role and name, and keeps what
// the page would put on the clipboard or save. Everything else of that page is as it was built.
import { queryAllByRole } from '@testing-library/dom'
import type { ByRoleMatcher } from '@testing-library/dom'

const complaints: string[] = []
let clipboard: string | null = null
let file: Promise<string> | null = null

/** Shown, of this role, and called so; any name if it is ''. */
function find(role: ByRoleMatcher, name: string): HTMLElement[] {
  const found = queryAllByRole(document.body, role, name === '' ? {} : { name })
  return found.filter((element) => element.getClientRects().length > 0 || element.classList.contains('visually-hidden'))
}

const nextFrame = () => new Promise((resume) => requestAnimationFrame(resume))

/** The middle of what is called so, in px of the window; null while it cannot be clicked there, or still moves. */
async function whereToClick(role: ByRoleMatcher, name: string): Promise<{ x: number; y: number } | null> {
  const [element] = find(role, name)
  if (element === undefined || element.matches(':disabled, [aria-disabled=true]')) return null
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const before = element.getBoundingClientRect()
  await nextFrame()
  await nextFrame()
  const { left, top, width, height } = element.getBoundingClientRect()
  if (left !== before.left || top !== before.top) return null
  const [x, y] = [left + width / 2, top + height / 2]
  return element.contains(document.elementFromPoint(x, y)) ? { x, y } : null
}

const text = (role: ByRoleMatcher, name: string): string => find(role, name).map((element) => element.textContent ?? '').join('\n').replace(/\s+/g, ' ')

const description = (element: HTMLElement) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? ''

/** As a person's drag of the handle ends: the value, and the event that says so. */
function setSlider(name: string, value: number): void {
  const [slider] = find('slider', name) as HTMLInputElement[]
  if (slider === undefined) throw new Error(`There is no slider "${name}".`)
  // React looks at what the field's own setter says.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(slider, String(value))
  slider.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The stage has numbers; a lesson without one has its first text. */
function isReady(): boolean {
  if (location.hash.startsWith('#/reviews')) return find('listbox', '').length > 0
  const [moment] = find('slider', 'Moment') as HTMLInputElement[]
  return moment !== undefined && !moment.disabled && find('figure', 'Stage').length > 0 && text('status', 'What happens now') !== ''
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters)
}

/** Of the document, and of everything that it loads. Firefox calls a preload an error if the module has long been there. */
function noteError({ message, target }: ErrorEvent): void {
  if (message !== undefined) complaints.push(`error: ${message}`)
  else if ((target as HTMLLinkElement).rel !== 'modulepreload') complaints.push(`did not load: ${(target as HTMLElement).outerHTML}`)
}

function note(): void {
  const say = console.error.bind(console)
  console.error = (...what: unknown[]) => {
    complaints.push(`console: ${what.map(String).join(' ')}`)
    say(...what)
  }
  addEventListener('error', noteError, true)
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`rejected: ${String(reason)}`))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => complaints.push(`policy: ${violatedDirective} ${blockedURI}`))
}

function keep(): void {
  const write = async (copied: string) => void (clipboard = copied)
  if (navigator.clipboard) Object.defineProperty(navigator.clipboard, 'writeText', { value: write })
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (object) => {
    if (object instanceof Blob) file = base64(object)
    return make(object)
  }
}

note()
keep()

const watch = {
  complaints: () => complaints,
  count: (role: ByRoleMatcher, name: string) => find(role, name).length,
  whereToClick,
  text,
  setSlider,
  isReady,
  stage: () => find('figure', 'Stage').map((figure) => ({ description: description(figure), shapes: figure.querySelectorAll('path, rect, canvas').length, width: figure.getBoundingClientRect().width })),
  fonts: () => document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))),
  forgetCopied: () => void (clipboard = null),
  copied: () => clipboard,
  forgetFile: () => void (file = null),
  file: () => file,
}

export type Watch = typeof watch

declare global {
  interface Window {
    watch: Watch
  }
}

window.watch = watch
