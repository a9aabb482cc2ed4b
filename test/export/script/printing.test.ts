// What scripts with numbers print whole, and where they look for the file beside them.
import { expect, test } from 'vitest'
import { batchArrays, weightsOf } from '../../../src/export/script/given.ts'
import { kerasScript } from '../../../src/export/script/keras-script.ts'
import { pytorchScript } from '../../../src/export/script/pytorch-script.ts'
import { toKeras } from '../../../src/export/weights/keras-arrays.ts'
import { toTorch } from '../../../src/export/weights/torch-names.ts'
import { GRID, rebuilt } from '../../support/code-cases.ts'

const one = GRID.find(({ name }) => name.includes('lstm, layers 2, directions 2'))!
const { workspace, batch, loss } = rebuilt(one)
const given = batchArrays({ workspace, batch, model: one.model, loss, name: 'case' })
const scripts = {
  pytorch: (file: string | null) => pytorchScript({ model: one.model, loss, arrays: [...toTorch(workspace.model.architecture, weightsOf(workspace)), ...given], file }),
  keras: (file: string | null) => kerasScript({ model: one.model, loss, arrays: [...toKeras(workspace.model.architecture, weightsOf(workspace)), ...given], file }),
}

test.each(['pytorch', 'keras'] as const)('%s prints whole whatever the page shows', (library) => {
  expect(Number(/threshold=([\d_]+)\)/.exec(scripts[library](null))?.[1]!.replaceAll('_', ''))).toBeGreaterThanOrEqual(32 * 100 * 128)
})

test.each(['pytorch', 'keras'] as const)('%s opens the second file beside itself, whatever the working folder', (library) => {
  const script = scripts[library]('case.safetensors')
  expect(script).toContain('import pathlib')
  expect(script).toContain('pathlib.Path(__file__).parent')
  expect(script).toContain('open(folder / "case.safetensors", "rb")')
  expect(scripts[library](null)).not.toContain('pathlib')
})

test.each(['pytorch', 'keras'] as const)('%s prints the states of every layer and direction', (library) => {
  const script = scripts[library](null)
  for (const word of ['states of layer', '"forward"', '"backward"']) expect(script).toContain(word)
})
