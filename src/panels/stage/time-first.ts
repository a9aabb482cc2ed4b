/** The words around the input where time is its first axis: the same numbers, with their shapes in that order. */

import type { StageStrings } from '../../figures/stage/strings.ts'
import type { Say } from '../../text/catalogue.ts'
import { shapeText } from '../../text/symbols.ts'
import { cutCode, TIME_FIRST } from '../../trace/contract/cut.ts'

export function timeFirst(say: Say, strings: StageStrings): StageStrings {
  const { tape } = strings
  return {
    ...strings,
    tape: {
      ...tape,
      whole: (name, sizes) => tape.whole(name, turned(sizes, ({ axis }) => axis === 'batch' || axis === 'time')),
      slice: (step, shape) => say('tape.timeSlice', { step, shape: shapeText(shape) }),
      filled: (shape, step) => tape.filled(turned(shape), step),
      shape: (shape) => (shape.length === 3 ? say('tape.timeFirst', { time: shapeText(turned(shape)), batch: shapeText(shape) }) : tape.shape(shape)),
      cut: (cut, shape) => `${cutCode(cut, TIME_FIRST)}  ${shapeText(cut.axis === 'features' ? turned(shape) : shape)}`,
    },
  }
}

/** The first two, which are batch and time, change places. */
function turned<Item>(items: readonly Item[], wanted: (item: Item) => boolean = () => true): Item[] {
  const [first, second, ...rest] = items
  return first !== undefined && second !== undefined && wanted(first) && wanted(second) ? [second, first, ...rest] : [...items]
}
