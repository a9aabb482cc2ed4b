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
  for (let type = wished; type > least; type = Math.floor(type * SMALLER)) if (at(type).every((element) => usual.includes(element))) return type
  at(least)
  return least
}

/** Elements with more in them than they show. Pictures measure their rooms themselves. */
export function cutOff(main: HTMLElement): Element[] {
  return partsOf(main).filter((element) => {
    if (element.closest(`[${OWN_TYPE}]`) !== null) return false
    const more = element.scrollHeight > element.clientHeight + SPARE || element.scrollWidth > element.clientWidth + SPARE
    return more && element.clientHeight > 0 && getComputedStyle(element).overflow !== 'visible'
  })
}

/** All but the insides of pictures. */
export const partsOf = (main: HTMLElement): HTMLElement[] => [...main.querySelectorAll('*')].filter((element) => element instanceof HTMLElement)
