/** A copy of a drawing whose looks stand on its elements, as drawing programs want them; nothing of the page is left in it. */

/** Properties that a drawing needs, with the values that need not be written. */
const LOOKS: Record<string, string> = {
  'fill': 'rgb(0, 0, 0)', 'fill-opacity': '1', 'stroke': 'none', 'stroke-opacity': '1', 'stroke-width': '1px', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter',
  'opacity': '1', 'paint-order': 'normal',
}
/** Of text alone. */
const OF_TEXT: Record<string, string> = { 'font-family': '', 'font-size': '', 'font-weight': '400', 'text-anchor': 'start', 'dominant-baseline': 'auto', 'letter-spacing': 'normal' }

/** What is there to be pulled: no part of a picture. */
const HANDLES = '.handle, .depth-handle'

/** What means something to the page only. */
const OF_THE_PAGE = /^(class|style|role|tabindex|aria-.*|data-.*|on.*|focusable)$/

export function flattened<E extends Element>(source: E): E {
  const copy = source.cloneNode(true) as E
  const pairs = [[source, copy], ...[...source.querySelectorAll('*')].map((element, i) => [element, copy.querySelectorAll('*')[i]])] as [Element, Element][]
  const unseen = pairs.filter(([element, twin]) => !take(element, twin)).map(([, twin]) => twin)
  for (const twin of unseen) twin.remove()
  return copy
}

/** False: it is not to be seen. */
function take(element: Element, twin: Element): boolean {
  const looks = getComputedStyle(element)
  for (const { name } of [...twin.attributes]) if (OF_THE_PAGE.test(name)) twin.removeAttribute(name)
  if (looks.display === 'none' || looks.visibility === 'hidden' || element.matches(HANDLES)) return false
  if (!(element instanceof SVGGraphicsElement) || element instanceof SVGSVGElement || element instanceof SVGGElement) {
    if (element instanceof SVGGElement && looks.opacity !== '1') twin.setAttribute('opacity', looks.opacity)
    return true
  }
  write(twin, looks, LOOKS)
  if (element instanceof SVGTextContentElement) {
    write(twin, looks, OF_TEXT)
    asWide(element, twin)
  }
  evenStroke(element, twin, looks)
  return !isBlank(looks, element)
}

function write(twin: Element, looks: CSSStyleDeclaration, properties: Record<string, string>): void {
  for (const [property, usual] of Object.entries(properties)) {
    const value = looks.getPropertyValue(property)
    if (value === usual) twin.removeAttribute(property)
    else twin.setAttribute(property, value)
  }
}

/** Where the font inside is not taken, another one keeps to the room. */
function asWide(element: SVGTextContentElement, twin: Element): void {
  const { length } = element.textContent ?? ''
  if (length < 2 || element.children.length > 0 || element.hasAttribute('textLength')) return
  const width = element.getComputedTextLength()
  if (width > 0) twin.setAttribute('textLength', String(Number(width.toPrecision(4))))
}

/** Many programs stretch a stroke with its shape: what does not scale is written as thin as it must be. */
function evenStroke(element: SVGGraphicsElement, twin: Element, looks: CSSStyleDeclaration): void {
  if (looks.getPropertyValue('vector-effect') !== 'non-scaling-stroke') return
  twin.removeAttribute('vector-effect')
  const { a, b, c, d } = element.getCTM() ?? new DOMMatrix()
  const scale = Math.sqrt(Math.abs(a * d - b * c))
  const width = Number.parseFloat(looks.strokeWidth)
  if (scale > 0) twin.setAttribute('stroke-width', String(Number((width / scale).toPrecision(4))))
}

/** Drawn with nothing: a place to point at. */
function isBlank({ fill, stroke }: CSSStyleDeclaration, element: Element): boolean {
  return !(element instanceof SVGTextContentElement) && !(element instanceof SVGImageElement) && [fill, stroke].every((paint) => paint === 'none' || paint === 'rgba(0, 0, 0, 0)')
}
