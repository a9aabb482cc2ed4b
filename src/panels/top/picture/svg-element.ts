/** Elements of a picture that is written, and the numbers in them. */

export const SVG = 'http://www.w3.org/2000/svg'

export type Attributes = Record<string, string | number>

export function element(name: string, attributes: Attributes, content: string | readonly Element[] = ''): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, typeof value === 'number' ? String(Number(value.toFixed(2))) : value)
  if (typeof content === 'string') made.textContent = content
  else made.append(...content)
  return made
}
