/** States of every layer and direction in PyTorch, which hands out those of the last layer only: each layer runs once more, alone. */

import type { CodeModel } from '../code/code-model.ts'
import { EMPTY, line, remark } from '../code/lines.ts'
import type { Draft } from '../code/lines.ts'
import type { Plan } from '../code/plan.ts'
import { rnnCall } from '../code/pytorch.ts'
import { cellName, keptStates } from '../code/pytorch-feed.ts'

/** Nothing where one layer with one direction is all there is. */
export function layerStates(model: CodeModel, plan: Plan): Draft[] {
  const { cell, layers, directions } = model.shape.architecture
  if (layers === 1 && directions === 1) return []
  const named = 'name.replace(f"_l{layer}", "_l0"): value'
  return [
    EMPTY,
    remark('The states of every layer and direction: each layer once more, alone, with its weights.'),
    line(`below, every = ${plan.fed.length > 0 ? 'torch.cat(xs, dim=1)' : 'x'}, []`),
    line(`for layer in range(${layers}):`),
    line(`alone = ${rnnCall({ ...model.shape.architecture, layers: 1 }, 'below.shape[2]')}`, '', { indent: 1 }),
    line(`alone.load_state_dict({${named} for name, value in ${cellName(cell)}.state_dict().items() if f"_l{layer}" in name})`, '', { indent: 1 }),
    ...runLines(plan, directions).map((text) => line(text, '', { indent: 1 })),
    line('every.append(below.detach())', '', { indent: 1 }),
    line('for number, states in enumerate(every, start=1):'),
    line(`for direction, own in zip(["forward", "backward"], states.split(${plan.H}, dim=2)):`, '', { indent: 1 }),
    line('print(f"states of layer {number}, {direction}", tuple(own.shape), own, sep="\\n")', '', { indent: 2 }),
  ]
}

/** With lengths only real steps run; then the state stays, as far as there is one direction. Where outputs are fed back, all steps do. */
function runLines({ lengths, fed, T }: Plan, directions: 1 | 2): string[] {
  const kept = lengths !== null && directions === 1 ? [`below = ${keptStates('below')}`] : []
  if (lengths === null || fed.length > 0) return ['below, _ = alone(below)', ...kept]
  return [
    'packed = nn.utils.rnn.pack_padded_sequence(below, lengths, batch_first=True, enforce_sorted=False)',
    `below, _ = nn.utils.rnn.pad_packed_sequence(alone(packed)[0], batch_first=True, total_length=${T})`,
    ...kept,
  ]
}
