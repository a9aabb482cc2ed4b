/** What a change of sizes did: "hidden 5 → 6: h, Wx, Wh both ways, b, Wy changed; X and Y did not." */

import type { Say } from './catalogue.ts'

export interface ChangeWords {
  field: 'batch' | 'steps' | 'features' | 'hidden' | 'outputs' | 'layers' | 'directions' | 'cell'
  from: string
  to: string
  changed: string[]
  unchanged: string[]
  newWeights: boolean
}

export function changeSentence(say: Say, change: ChangeWords): string {
  const values = {
    field: say(`change.fields.${change.field}`),
    from: change.from,
    to: change.to,
    changed: listed(say, names(say, change)),
    unchanged: listed(say, change.unchanged),
  }
  const sentence = change.unchanged.length > 0 ? say('change.sentence', values) : say('change.all', values)
  return `${sentence} ${say(change.newWeights ? 'change.weightsNew' : 'change.weightsKept')}`
}

/** Wh carries hidden on both of its edges. */
function names(say: Say, change: ChangeWords): string[] {
  if (change.field !== 'hidden') return change.changed
  return change.changed.map((name) => (name === 'Wh' ? say('change.both', { name }) : name))
}

/** 'a', 'a and b', 'a, b and c'. */
export function listed(say: Say, items: string[]): string {
  const last = items[items.length - 1] ?? ''
  if (items.length < 2) return last
  return say('change.list.two', { first: items.slice(0, -1).join(say('change.list.separator')), last })
}
