/** The model and the batch of the page as a Keras 3 script with their numbers. It prints states, outputs, loss and gradients. */

import type { CodeModel } from '../code/code-model.ts'
import { kerasLoss, kerasNetwork } from '../code/keras.ts'
import { EMPTY, line, remark, script, scriptText } from '../code/lines.ts'
import type { Draft } from '../code/lines.ts'
import { numpyData } from '../code/numpy-data.ts'
import { planOf } from '../code/plan.ts'
import type { Plan } from '../code/plan.ts'
import { WORDS } from '../code/words.ts'
import type { NamedArray } from '../weights/named-array.ts'
import { literals, PRINTED_WHOLE, READER_IMPORTS, reader } from './given-numbers.ts'
import type { ArrayLibrary } from './given-numbers.ts'
import type { Numbered } from './pytorch-script.ts'
import { dropoutLines, isProbability, undropped } from './undropped.ts'

const NUMPY: ArrayLibrary = {
  open: () => 'np.array(',
  close: ({ shape }) => `).reshape(${shape.join(', ')})`,
  types: '{"F32": "<f4", "I32": "<i4"}',
  fromBytes: ['numbers[name] = np.frombuffer(body[start:end], dtype=types[about["dtype"]]).reshape(about["shape"])'],
}

const OF_THE_BATCH = ['x', 'target', 'lengths']

/** `arrays`: weights in Keras' order, then x, target, lengths. */
export function kerasScript({ model: asked, loss, arrays, file }: Numbered): string {
  // At rate 1, without clipping, an update of SGD is the gradient.
  const model: CodeModel = { ...undropped(asked), globalClip: null }
  const plan: Plan = { ...planOf(model), numbers: 'given' }
  const text = (drafts: readonly Draft[]) => scriptText(script(drafts))
  return [
    text(head(file)),
    file === null ? literals(arrays, NUMPY) : text(reader(file, NUMPY)),
    text([...numpyData(model, plan, WORDS.keras), EMPTY, ...kerasNetwork(model, plan), EMPTY]),
    text(building(model, arrays)),
    text([...dropoutLines(asked), ...printing(model, plan, loss)]),
  ].join('')
}

function head(file: string | null): Draft[] {
  return [
    remark('The network, the weights and the batch of the page. Prints states, outputs, loss and gradients.'),
    ...(file === null ? [] : READER_IMPORTS),
    line('import keras'),
    line('import numpy as np'),
    line('from keras import layers'),
    EMPTY,
    line('keras.config.set_floatx("float64")'),
    line(`np.set_printoptions(precision=8, suppress=True, linewidth=120, threshold=${PRINTED_WHOLE})`),
    EMPTY,
  ]
}

function building(model: CodeModel, arrays: readonly NamedArray[]): Draft[] {
  const names = arrays.map(({ name }) => name).filter((name) => !OF_THE_BATCH.includes(name))
  return [
    line('model = keras.Model(x, y)'),
    line(`names = ${JSON.stringify(names)}`),
    line('model.set_weights([numbers[name] for name in names])'),
    line(`model.compile(loss=${kerasLoss(model)}, optimizer=keras.optimizers.SGD(learning_rate=1.0))`),
    EMPTY,
  ]
}

/** Of the table, rows that are not in the batch have a gradient of 0. */
const EMBEDDING = [
  line('if name == "embeddings":', '', { indent: 1 }),
  line('rows = np.unique(numbers["x"])', '', { indent: 2, comment: 'those of the batch; the others have a gradient of 0' }),
  line('name, old, new = f"{name} in the rows {rows}", old[rows], new[rows]', '', { indent: 2 }),
]

function printing(model: CodeModel, { fed, reads, B, H }: Plan, loss: number): Draft[] {
  const { architecture } = model.shape
  // A model of its own for the states has layers of its own where only the last state is read.
  const shared = fed.length > 0 || reads.kind !== 'final'
  return [
    line('inside = keras.Model(x, states)'),
    ...(shared ? [] : [line('inside.set_weights(model.get_weights()[:-2])', '', { comment: 'all but the Dense layer’s' })]),
    line(`every = inside.predict(X, batch_size=${B}, verbose=0)`),
    line('for number, h in enumerate(every if isinstance(every, (list, tuple)) else [every], start=1):'),
    ...(architecture.directions === 1
      ? [line('print("states of layer", number, h.shape, h, sep="\\n")', '', { indent: 1 })]
      : [
          line(`for direction, own in [("forward", h[..., :${H}]), ("backward", h[..., ${H}:])]:`, '', { indent: 1 }),
          line('print("states of layer", number, direction, own.shape, own, sep="\\n")', '', { indent: 2 }),
        ]),
    line(`y = model.predict(X, batch_size=${B}, verbose=0)`),
    line('print("outputs", y.shape, y, sep="\\n")'),
    ...(isProbability(model) ? [line('print("probabilities", 1 / (1 + np.exp(-y)), sep="\\n")')] : []),
    EMPTY,
    remark('At rate 1, plain gradient descent takes the gradient away from the weights.'),
    line('before = model.get_weights()'),
    line(`print("loss", float(model.train_on_batch(X, Y)), "and on the page", ${loss})`),
    line('for name, old, new in zip(names, before, model.get_weights()):'),
    ...(architecture.embedding ? EMBEDDING : []),
    line('print("gradient of", name, old.shape, old - new, sep="\\n")', '', { indent: 1 }),
  ]
}
