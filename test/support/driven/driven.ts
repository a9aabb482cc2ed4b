// A browser with one window, as the tests over all browsers need it; what is asked of it alike in each.

export type BrowserName = 'Chromium' | 'Firefox' | 'WebKit'

export interface Driven {
  name: BrowserName
  /** As the browser itself says it. */
  version: string
  /** Goes to an address and waits until the document has loaded. */
  goTo(url: string): Promise<void>
  /** Calls a function in the page; it may use nothing from around it. Arguments and answer travel as JSON. */
  run<Args extends unknown[], Answer>(work: (...args: Args) => Answer | Promise<Answer>, ...args: Args): Promise<Answer>
  /** A click of the mouse, in px from the window's upper left corner. */
  click(x: number, y: number): Promise<void>
  /** A key goes down and up: a character, or a name of `KEYS`. */
  key(name: string): Promise<void>
  /** PNG of the window. */
  picture(): Promise<Buffer>
  /** What the browser itself has reported as an error; the page's own record is `complaints` of page.ts. */
  errors: string[]
  close(): Promise<void>
}

export interface DrivenOptions {
  /** false: a browser whose WebAssembly has no SIMD instructions. */
  simd?: boolean
  /** Of the window, in px. */
  width?: number
  height?: number
}

/** The names of keys and what WebDriver and BiDi call them. https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Tab: '\uE004',
}

/** The same in WebDriver and BiDi. */
export const clickActions = (x: number, y: number) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
]

export const keyActions = (name: string) => {
  const value = KEYS[name] ?? name
  return [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }]
}

/** The text of a call whose promise holds the answer as JSON. */
export function callText(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `Promise.resolve().then(() => (${work.toString()})(...${JSON.stringify(args)})).then((answer) => JSON.stringify(answer) ?? 'null')`
}
