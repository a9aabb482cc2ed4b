/** The model and the batch of the page as a PyTorch script with their numbers. It prints states, outputs, loss and gradients. */

import { parameterShapes } from '../../engine/parameters.ts'
import type { CodeModel } from '../code/code-model.ts'
import { EMPTY, line, remark, script, scriptText } from '../code/lines.ts'
import type { Draft } from '../code/lines.ts'
import { planOf } from '../code/plan.ts'
import type { Plan } from '../code/plan.ts'
import { lossLines, moduleLines } from '../code/pytorch.ts'
import { dataLines } from '../code/pytorch-data.ts'
import { cellName, feedLines } from '../code/pytorch-feed.ts'
import { readLines } from '../code/pytorch-read.ts'
import { hasSilentBias, torchName } from '../weights/torch-names.ts'
import type { NamedArray } from '../weights/named-array.ts'
import { literals, PRINTED_WHOLE, READER_IMPORTS, reader } from './given-numbers.ts'
import type { ArrayLibrary } from './given-numbers.ts'
import { layerStates } from './pytorch-layers.ts'
import { dropoutLines, isProbability, undropped } from './undropped.ts'

const TORCH: ArrayLibrary = {
  open: () => 'torch.tensor(',
  close: ({ numbers, shape }) => `${numbers instanceof Int32Array ? '' : ', dtype=torch.float64'}).reshape(${shape.join(', ')})`,
  types: '{"F32": torch.float32, "I32": torch.int32}',
  fromBytes: [
    'array = torch.frombuffer(bytearray(body[start:end]), dtype=types[about["dtype"]]).reshape(about["shape"])',
    'numbers[name] = array.double() if array.is_floating_point() else array.long()',
  ],
}

export interface Numbered {
  model: CodeModel
  /** The page's loss of this batch. */
  loss: number
  /** Weights by PyTorch's names, x, target, lengths. */
  arrays: readonly NamedArray[]
  /** A file of the format safetensors beside the script that has them; null: they stand in the script. */
  file: string | null
}

export function pytorchScript({ model: asked, loss, arrays, file }: Numbered): string {
  const model = undropped(asked)
  const plan: Plan = { ...planOf(model), numbers: 'given' }
  const text = (drafts: readonly Draft[]) => scriptText(script(drafts))
  return [
    text(head(file)),
    file === null ? literals(arrays, TORCH) : text(reader(file, TORCH)),
    text([...moduleLines(model, plan), ...loadLines(model), EMPTY, ...dataLines(model, plan), EMPTY]),
    text([...feedLines(model, plan), ...readLines(model, plan), ...lossLines(model, plan), line('loss.backward()'), EMPTY]),
    text([...dropoutLines(asked), ...printing(model, loss), ...layerStates(model, plan)]),
  ].join('')
}

function head(file: string | null): Draft[] {
  return [
    remark('The network, the weights and the batch of the page. Prints states, outputs, loss and gradients.'),
    ...(file === null ? [] : READER_IMPORTS),
    line('import torch'),
    line('import torch.nn.functional as F'),
    line('from torch import nn'),
    EMPTY,
    line('torch.set_default_dtype(torch.float64)'),
    line(`torch.set_printoptions(precision=8, sci_mode=False, linewidth=120, threshold=${PRINTED_WHOLE})`),
    EMPTY,
  ]
}

function loadLines({ shape: { architecture } }: CodeModel): Draft[] {
  const parts = [...(architecture.embedding ? ['"embedding": embedding'] : []), `"rnn": ${cellName(architecture.cell)}`, '"out": out']
  return [line(`page = nn.ModuleDict({${parts.join(', ')}})`), line('page.load_state_dict({name: numbers[name] for name in page.state_dict()})')]
}

/** Of the table, rows that are not in the batch have a gradient of 0. */
const EMBEDDING = [
  line('rows = numbers["x"].unique()'),
  line('print("gradient of embedding.weight in the rows", rows, tuple(embedding.weight.grad[rows].shape), embedding.weight.grad[rows], sep="\\n")'),
]

function printing(model: CodeModel, loss: number): Draft[] {
  const { architecture } = model.shape
  const silent = parameterShapes(architecture).filter((parameter) => hasSilentBias(architecture, parameter)).map((parameter) => torchName({ ...parameter, kind: 'bh' }))
  const depth = silent.length > 0 ? 1 : 0
  return [
    line('print("states of the last layer", tuple(output.shape), output.detach(), sep="\\n")'),
    line('print("outputs", tuple(y.shape), y.detach(), sep="\\n")'),
    ...(isProbability(model) ? [line('print("probabilities", torch.sigmoid(y).detach(), sep="\\n")')] : []),
    line(`print("loss", loss.item(), "and on the page", ${loss})`),
    line('for name, weight in page.named_parameters():'),
    ...(architecture.embedding ? [line('if name == "embedding.weight":', '', { indent: 1 }), line('continue', '', { indent: 2, comment: 'below: the rows of the batch' })] : []),
    ...(depth > 0 ? [line(`if not name.startswith("rnn.bias_hh"):`, '', { indent: 1, comment: 'the page has one bias, b: this one stays zero' })] : []),
    line('print("gradient of", name, tuple(weight.shape), weight.grad, sep="\\n")', '', { indent: 1 + depth }),
    ...(architecture.embedding ? EMBEDDING : []),
  ]
}
