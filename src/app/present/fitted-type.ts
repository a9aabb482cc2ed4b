/** The largest size of type at which nothing beside the line is cut off that fits at the usual size. */

/** Each smaller size is this part of the one before. */
const SMALLER = 0.92

/** Attribute of what fits its type by itself. */
export const OWN_TYPE = 'data-own-type'

/** A pixel or two are lost in rounding. */
const SPARE = 2

/**
 * In px. `least` is the presenter's usual size of type, `wished` what + and − have made of it. Leaves the root at the size that is returned.
 * What scrolls at the usual size, as code does, may scroll at every size.
 */
export function fittedType(main: HTMLElement, wished: number, least: number): number {
  const { style } = document.documentElement
  const at = (type: number) => {
    style.fontSize = `${type}px`
    return cutOff(main)
  }
  if (wished <= least) {
    style.fontSize = `${wished}px`
    return wished
  }
  const usual = at(least)
  for (let type = wished; type > least; type = smaller(type)) if (!at(type).some((cut) => worse(cut, usual))) return type
  at(least)
  return least
}

/** An element with more in it than it shows, in px: what can be scrolled to, and what cannot be seen at all. */
export interface CutOff {
  element: Element
  scrolled: number
  lost: number
}

function worse({ element, scrolled, lost }: CutOff, usual: readonly CutOff[]): boolean {
  const before = usual.find((cut) => cut.element === element)
  return lost > (before?.lost ?? 0) + SPARE || (scrolled > 0 && (before?.scrolled ?? 0) === 0)
}

/** The next size of type below, px. */
export const smaller = (type: number): number => Math.floor(type * SMALLER)

/** Whether something is cut off that was not, or more of it. */
export const cutsMore = (main: HTMLElement, before: readonly CutOff[]): boolean => cutOff(main).some((cut) => worse(cut, before))

/** Pictures measure their rooms themselves. */
export function cutOff(main: HTMLElement): CutOff[] {
  return [main, ...partsOf(main)].flatMap((element) => {
    if (element.closest(`[${OWN_TYPE}]`) !== null) return []
    const [wide, high] = [more(element.scrollWidth, element.clientWidth), more(element.scrollHeight, element.clientHeight)]
    if (wide + high === 0) return []
    const { overflowX, overflowY } = getComputedStyle(element)
    const under = (how: string) => (overflowX === how ? wide : 0) + (overflowY === how ? high : 0)
    const [scrolled, lost] = [under('auto') + under('scroll'), under('hidden') + under('clip')]
    return scrolled + lost > 0 ? [{ element, scrolled, lost }] : []
  })
}

/** What is as small as a pixel is there for screen readers. */
const more = (content: number, room: number) => (room > 1 && content > room + SPARE ? content - room : 0)

/** All but the insides of pictures. */
export const partsOf = (main: HTMLElement): HTMLElement[] => [...main.querySelectorAll('*')].filter((element) => element instanceof HTMLElement)
