/** Above what it explains, or below where there is no room, and never beyond the window's edge. */

/** Pixels. */
const EDGE = 6

export function placeTip(tip: HTMLElement): void {
  tip.style.translate = ''
  tip.dataset.side = 'above'
  const { left, right, top } = tip.getBoundingClientRect()
  const beyond = Math.max(0, right + EDGE - document.documentElement.clientWidth)
  tip.style.translate = `${-Math.max(0, Math.min(beyond, left - EDGE))}px`
  if (top < EDGE) tip.dataset.side = 'below'
}

/** It touches what it is about, so that the pointer can go over to it; on a side where it is over nothing that can be pressed. */
export function placeBeside(tip: HTMLElement, about: Element): void {
  const at = about.getBoundingClientRect()
  const { width, height } = tip.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const within = (value: number, length: number, room: number) => Math.max(EDGE, Math.min(room - length - EDGE, value))
  const [across, down] = [within(at.left + at.width / 2 - width / 2, width, clientWidth), within(at.top + at.height / 2 - height / 2, height, clientHeight)]
  const places: [number, number][] = [[across, at.top - height], [across, at.bottom], [at.right, down], [at.left - width, down]]
  const inside = places.filter(([x, y]) => x >= EDGE && y >= EDGE && x + width <= clientWidth - EDGE && y + height <= clientHeight - EDGE)
  const [x, y] = inside.find(([x, y]) => !coversControl(new DOMRect(x, y, width, height), [tip, about])) ?? inside[0] ?? places[1]!
  tip.style.left = `${x}px`
  tip.style.top = `${y}px`
}

const CONTROLS = 'button, a[href], input, select, textarea, [role="button"], [role="tab"]'

/** Looked at in so many points of each edge, at most this far apart, px: no control is smaller. */
const APART = 20

function coversControl(box: DOMRect, own: readonly Element[]): boolean {
  const along = (from: number, length: number) => Array.from({ length: Math.ceil(length / APART) + 1 }, (_, i) => from + Math.min(length, i * APART))
  return along(box.top + 1, box.height - 2).some((y) =>
    along(box.left + 1, box.width - 2).some((x) =>
      elementsAt(x, y).some((element) => element.closest(CONTROLS) !== null && !own.some((one) => one.contains(element) || element.contains(one))),
    ),
  )
}

/** Where nothing is laid out, as in a test without a window, there is nothing. */
const elementsAt = (x: number, y: number): readonly Element[] => (document as Partial<Document>).elementsFromPoint?.call(document, x, y) ?? []
