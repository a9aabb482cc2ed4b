/** The stage's words, from the catalogue. */

import type { StageStrings } from '../../figures/stage/strings.ts'
import type { Say } from '../../text/catalogue.ts'
import { counted } from '../../text/counted.ts'
import { shapeText } from '../../text/symbols.ts'
import { axisWord } from '../../text/tensors.ts'
import type { LibraryWord } from '../../text/tensors.ts'

export function stageStrings(say: Say, library: LibraryWord, status: string, fillable = false): StageStrings {
  return {
    label: say('stage.label'),
    description: status === '' ? say('stage.opening') : say('stage.description', { status }),
    instructions: say('stage.instructions'),
    count: (axis, count) => counted(say, axis, count),
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
    handle: (axis, count) => say('stage.handle', { axis: axisWord(say, library, axis), count }),
  }
}
