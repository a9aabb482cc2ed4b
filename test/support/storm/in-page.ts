// Runs inside the page: thousands of random actions as DOM events, without a round trip for each. Self-contained: its text is sent over.

export interface StormOrder {
  seed: number
  actions: number
  addresses: string[]
  texts: string[]
}

export interface StormReport {
  done: number
  /** The last actions, oldest first, for whoever looks into a failure. */
  last: string[]
  /** What each kind of action was done how often. */
  counts: Record<string, number>
}

/** Does `actions` random things to the page, the same for the same seed as far as the page is in the same state. */
export async function stormInPage({ seed, actions, addresses, texts }: StormOrder): Promise<StormReport> {
  const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="menuitem"], [role="option"], [role="tab"], [role="button"], [tabindex]'
  const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageDown', 'PageUp', ' ', 'Enter', 'Escape', 'Tab', '1', '2', '3', '4', '?', 'p', 'b', '.', '+', '-', 'Delete', 'a']
  const last: string[] = []
  const counts: Record<string, number> = {}
  // A small generator, so that a seed repeats everything (mulberry32).
  let state = seed
  const any = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  const one = <T>(list: readonly T[]): T | undefined => list[any(Math.max(1, list.length))]
  const note = (kind: string, what: string) => {
    counts[kind] = (counts[kind] ?? 0) + 1
    last.push(`${kind} ${what}`)
    if (last.length > 40) last.shift()
  }
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`

  const reachable = (): HTMLElement[] => {
    const modals = [...document.querySelectorAll('dialog[open]')]
    const room = modals.at(-1) ?? document
    return [...room.querySelectorAll<HTMLElement>(CONTROLS)].filter((element) => element.closest('[inert]') === null && element.checkVisibility())
  }
  const isUsable = (element: HTMLElement) => {
    if (element.matches(':disabled, [aria-disabled="true"], [type="file"]')) return false
    return !(element instanceof HTMLAnchorElement) || new URL(element.href).host === location.host
  }
  const mouse = (target: Element, type: string, x: number, y: number, buttons: number) => {
    const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, buttons, button: 0, detail: 1, view: window }
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent
    return target.dispatchEvent(new Kind(type, { ...init, ...(type.startsWith('pointer') && { pointerId: 1, isPrimary: true, pointerType: 'mouse' }) }))
  }
  const press = (target: Element, x: number, y: number) => {
    mouse(target, 'pointerover', x, y, 0)
    mouse(target, 'pointermove', x, y, 0)
    mouse(target, 'pointerdown', x, y, 1)
    if (mouse(target, 'mousedown', x, y, 1)) target.closest<HTMLElement>('[tabindex], button, input, select, textarea, a[href]')?.focus({ preventScroll: true })
  }
  const release = (target: Element, x: number, y: number) => {
    mouse(target, 'pointerup', x, y, 0)
    mouse(target, 'mouseup', x, y, 0)
  }
  const middle = (element: Element): [number, number] => {
    const box = element.getBoundingClientRect()
    return [box.x + box.width / 2, box.y + box.height / 2]
  }

  const click = (element: HTMLElement) => {
    const [x, y] = middle(element)
    note('click', nameOf(element))
    press(element, x, y)
    if (!element.isConnected) return
    release(element, x, y)
    if (!element.isConnected) return
    if (element instanceof HTMLElement) element.click()
    else mouse(element, 'click', x, y, 0)
  }
  const setValue = (element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) => {
    note('value', `${nameOf(element)} ${element.getAttribute('type') ?? ''} ← ${value.slice(0, 40)}`)
    element.focus({ preventScroll: true })
    const proto = element instanceof HTMLInputElement ? HTMLInputElement : element instanceof HTMLSelectElement ? HTMLSelectElement : HTMLTextAreaElement
    Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(element, value)
    element.dispatchEvent(new Event('input', { bubbles: true }))
    if (any(2) === 0) element.dispatchEvent(new Event('change', { bubbles: true }))
    if (any(2) === 0 && element.isConnected) key(element, 'Enter')
    if (any(3) === 0) element.blur()
  }
  const key = (target: Element, name: string) => {
    const init = { key: name, bubbles: true, cancelable: true, composed: true, shiftKey: any(8) === 0, ctrlKey: any(16) === 0 }
    target.dispatchEvent(new KeyboardEvent('keydown', init))
    target.dispatchEvent(new KeyboardEvent('keyup', init))
  }
  const within = (element: HTMLInputElement) => {
    const [low, high] = [Number(element.min || 0), Number(element.max || 100)]
    return String(low + ((high - low) * any(21)) / 20)
  }

  const useControl = () => {
    const element = one(reachable().filter(isUsable))
    if (element === undefined) return
    if (element instanceof HTMLSelectElement) return setValue(element, one([...element.options])?.value ?? '')
    if (element instanceof HTMLTextAreaElement) return setValue(element, one(texts) ?? '')
    if (element instanceof HTMLInputElement && element.type === 'range') return setValue(element, within(element))
    if (element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(element.type)) {
      return setValue(element, any(3) === 0 ? (one(texts) ?? '') : String(any(12)))
    }
    click(element)
  }
  const pressKey = () => {
    const name = one(KEYS) ?? 'Enter'
    const target = document.activeElement ?? document.body
    note('key', `${name} at ${nameOf(target)}`)
    key(target, name)
  }
  const focusOne = () => {
    const element = one(reachable())
    note('focus', element === undefined ? '' : nameOf(element))
    element?.focus({ preventScroll: true })
  }
  const at = (x: number, y: number) => document.elementFromPoint(x, y) ?? document.body
  const point = (): [number, number] => {
    const room = any(4) === 0 ? null : document.querySelector('#stage')?.getBoundingClientRect()
    const box = room && room.width > 0 ? room : new DOMRect(0, 0, innerWidth, innerHeight)
    return [box.x + (any(1000) / 1000) * box.width, box.y + (any(1000) / 1000) * box.height]
  }
  const pointAt = () => {
    const [x, y] = point()
    const target = at(x, y)
    if (target.closest('a[href]') || target.matches('[type="file"]')) return
    note('point', `${nameOf(target)} ${x.toFixed(0)},${y.toFixed(0)}`)
    press(target, x, y)
    release(target, x, y)
    if (target.isConnected) mouse(target, any(6) === 0 ? 'dblclick' : 'click', x, y, 0)
  }
  const drag = () => {
    const [x, y] = point()
    const [toX, toY] = point()
    const target = at(x, y)
    note('drag', `${nameOf(target)} ${x.toFixed(0)},${y.toFixed(0)} → ${toX.toFixed(0)},${toY.toFixed(0)}`)
    press(target, x, y)
    for (const share of [0.3, 0.7, 1]) {
      const [px, py] = [x + (toX - x) * share, y + (toY - y) * share]
      mouse(target.isConnected ? target : at(px, py), 'pointermove', px, py, 1)
    }
    // Some drags are interrupted, as by a phone call.
    if (any(6) === 0) mouse(target.isConnected ? target : document.body, 'pointercancel', toX, toY, 0)
    else release(target.isConnected ? target : document.body, toX, toY)
  }
  const wheel = () => {
    const [x, y] = point()
    note('wheel', '')
    at(x, y).dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: x, clientY: y, deltaY: any(400) - 200 }))
  }
  const address = () => {
    const hash = one(addresses) ?? '#/'
    note('address', hash.slice(0, 120))
    location.hash = hash
  }
  const travel = () => {
    const { navigation } = window as unknown as { navigation: { canGoBack: boolean; canGoForward: boolean } }
    const back = any(2) === 0
    note('travel', back ? 'back' : 'forward')
    if (back ? navigation.canGoBack : navigation.canGoForward) (back ? () => history.back() : () => history.forward())()
  }

  // A pointer that was never there cannot be captured.
  const captured = Element.prototype.setPointerCapture
  Element.prototype.setPointerCapture = function (id) {
    if (id !== 1) captured.call(this, id)
  }
  const KINDS: [weight: number, does: () => void][] = [
    [45, useControl], [16, pressKey], [6, focusOne], [12, pointAt], [8, drag], [4, wheel], [3, address], [3, travel],
  ]
  const total = KINDS.reduce((sum, [weight]) => sum + weight, 0)
  const choose = () => {
    let left = any(total)
    return KINDS.find(([weight]) => (left -= weight) < 0)?.[1] ?? useControl
  }
  // Behind a window that it has opened a page gets no frames.
  const inFrame = (resume: () => void) => {
    requestAnimationFrame(() => resume())
    setTimeout(resume, 200)
  }
  // A message to itself queues behind what the page has to do; a timer would be held back to 4 ms, a frame to 16.
  const channel = new MessageChannel()
  const turn = () =>
    new Promise<void>((resume) => {
      channel.port1.onmessage = () => resume()
      if (any(10) === 0) inFrame(resume)
      else channel.port2.postMessage(null)
    })
  try {
    for (let done = 0; done < actions; done++) {
      choose()()
      if (any(16) === 0) await turn()
    }
  } finally {
    Element.prototype.setPointerCapture = captured
    channel.port1.close()
  }
  return { done: actions, last, counts }
}
