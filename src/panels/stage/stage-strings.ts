/** The stage's words, from the catalogue. */

import type { StageStrings, TapeStrings } from '../../figures/stage/strings.ts'
import type { Say } from '../../text/catalogue.ts'
import { countedShort } from '../../text/counted.ts'
import { shapeText } from '../../text/symbols.ts'
import { cutCode } from '../../trace/contract/cut.ts'
import { axisWord } from '../../text/tensors.ts'
import type { LibraryWord } from '../../text/tensors.ts'

export function stageStrings(say: Say, library: LibraryWord, status: string, fillable = false): StageStrings {
  return {
    label: say('stage.label'),
    description: status === '' ? say('stage.opening') : say('stage.description', { status }),
    instructions: say('stage.instructions'),
    count: (axis, count) => countedShort(say, axis, count),
    example: (example, of) => say('stage.example', { example, of }),
    time: (t) => say('stage.time', { t }),
    times: (from, to) => say('stage.times', { from, to }),
    notRead: say('stage.notRead'),
    noInput: say('stage.noInput'),
    target: say('stage.target'),
    copied: say('stage.copied'),
    card: (name, axes, look) =>
      say('stage.card', {
        name,
        shape: axes.map(({ axis, size }) => `${axisWord(say, library, axis)} ${size}`).join(', '),
        state: say(fillable && (look === 'unread' || look === 'noInput') ? `stage.slots.${look}` : `stage.looks.${look}`),
      }),
    cell: (name, row, column, axis, value) =>
      say('stage.cell', { name, row, column: say(`item.${axis}`, { n: column }), value: value ?? say('stage.cellPending') }),
    arrow: (weights, t) => say('stage.arrow', { weights, t }),
    arrowBack: (weights, t) => say('stage.arrowBack', { weights, t }),
    share: (gradient, t) => say('stage.share', { gradient, t }),
    weights: (name, shape) => say('stage.weightsCard', { name, shape: shapeText(shape) }),
    loss: (loss) => say('stage.loss', { loss }),
    block: (name, from, to) => say('stage.block', { name, from, to }),
    tape: tapeStrings(say, library),
    box: (sizes) => say('stage.box', { shape: sizes.map(({ axis, size }) => `${axisWord(say, library, axis)} ${size}`).join(', ') }),
    handle: (axis, count) => say('stage.handle', { axis: axisWord(say, library, axis), count }),
  }
}

function tapeStrings(say: Say, library: LibraryWord): TapeStrings {
  return {
    fed: (from, to) => say('tape.fed', { steps: stepsText(say, from, to) }),
    toCome: (from, to) => say('tape.toCome', { steps: stepsText(say, from, to) }),
    whole: (name, sizes) => say('tape.named', { name, shape: sizes.map(({ axis, size }) => `${axisWord(say, library, axis)} ${size}`).join(', ') }),
    slab: (name, shape) => `${name} ${shapeText(shape)}`,
    slice: (step, shape) => say('tape.slice', { step, shape: shapeText(shape) }),
    filled: (shape, step) => say(step > 0 ? 'tape.filled' : 'tape.empty', { shape: shapeText(shape), t: step }),
    comesBack: (name, t) => say('tape.comesBack', { name, t }),
    returns: (name, t) => say('tape.returns', { name, t }),
    shape: shapeText,
    cut: (cut, shape) => `${cutCode(cut)}  ${shapeText(shape)}`,
  }
}

function stepsText(say: Say, from: number, to: number): string {
  if (from === to) return say('stage.time', { t: from })
  return to === from + 1 ? say('tape.two', { from, to }) : say('stage.times', { from, to })
}
