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
import { numberLines } from './number-lines.ts'
import { undropped } from './undropped.ts'

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
    file === null ? literals(arrays) : text(reader(file)),
    text([...moduleLines(model, plan), ...loadLines(model), EMPTY, ...dataLines(model, plan), EMPTY]),
    text([...feedLines(model, plan), ...readLines(model, plan), ...lossLines(model, plan), line('loss.backward()'), EMPTY]),
    text(printing(model, loss)),
  ].join('')
}

function head(file: string | null): Draft[] {
  return [
    remark('The network, the weights and the batch of the page. Prints states, outputs, loss and gradients.'),
    ...(file === null ? [] : [line('import json'), EMPTY]),
    line('import torch'),
    line('import torch.nn.functional as F'),
    line('from torch import nn'),
    EMPTY,
    line('torch.set_default_dtype(torch.float64)'),
    line('torch.set_printoptions(precision=8, sci_mode=False, linewidth=120)'),
    EMPTY,
  ]
}

function literals(arrays: readonly NamedArray[]): string {
  const whole = ({ numbers }: NamedArray) => numbers instanceof Int32Array
  const making = { open: () => 'torch.tensor(', close: (array: NamedArray) => `${whole(array) ? '' : ', dtype=torch.float64'}).reshape(${array.shape.join(', ')})` }
  return `${['numbers = {', ...arrays.flatMap((array) => numberLines(array, making)), '}', ''].join('\n')}\n`
}

/** Reads the file without any package. */
function reader(file: string): Draft[] {
  return [
    line(`with open(${JSON.stringify(file)}, "rb") as stream:`),
    line('header = json.loads(stream.read(int.from_bytes(stream.read(8), "little")))', '', { indent: 1 }),
    line('body = stream.read()', '', { indent: 1 }),
    line('types = {"F32": torch.float32, "I32": torch.int32}'),
    line('numbers = {}'),
    line('for name, about in header.items():'),
    line('if name != "__metadata__":', '', { indent: 1 }),
    line('start, end = about["data_offsets"]', '', { indent: 2 }),
    line('array = torch.frombuffer(bytearray(body[start:end]), dtype=types[about["dtype"]]).reshape(about["shape"])', '', { indent: 2 }),
    line('numbers[name] = array.double() if array.is_floating_point() else array.long()', '', { indent: 2 }),
    EMPTY,
  ]
}

function loadLines({ shape: { architecture } }: CodeModel): Draft[] {
  const parts = [...(architecture.embedding ? ['"embedding": embedding'] : []), `"rnn": ${cellName(architecture.cell)}`, '"out": out']
  return [line(`page = nn.ModuleDict({${parts.join(', ')}})`), line('page.load_state_dict({name: numbers[name] for name in page.state_dict()})')]
}

function printing({ shape: { architecture } }: CodeModel, loss: number): Draft[] {
  const silent = parameterShapes(architecture).filter((parameter) => hasSilentBias(architecture, parameter)).map((parameter) => torchName({ ...parameter, kind: 'bh' }))
  const depth = silent.length > 0 ? 1 : 0
  return [
    line('print("states of the last layer", tuple(output.shape), output.detach(), sep="\\n")'),
    line('print("outputs", tuple(y.shape), y.detach(), sep="\\n")'),
    line(`print("loss", loss.item(), "and on the page", ${loss})`),
    line('for name, weight in page.named_parameters():'),
    ...(depth > 0 ? [line(`if not name.startswith("rnn.bias_hh"):`, '', { indent: 1, comment: 'the page has one bias, b: this one stays zero' })] : []),
    line('print("gradient of", name, tuple(weight.shape), weight.grad, sep="\\n")', '', { indent: 1 + depth }),
  ]
}
