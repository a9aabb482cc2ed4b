/** The HTML of a frame with the page in it, for a course page or a slide. Pure. */

/** px; whoever pastes it changes them where it is pasted. */
const WIDTH = 960
const HEIGHT = 600

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

export function frameCode(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${WIDTH}" height="${HEIGHT}" allow="clipboard-write; fullscreen"></iframe>`
}
