/** The script of a model in a library, by the library's name. */

import type { CodeLibrary, CodeLine, CodeModel } from './code-model.ts'
import { keras } from './keras.ts'
import { lasagne } from './lasagne.ts'
import { pytorch } from './pytorch.ts'

const WRITERS: Record<CodeLibrary, (model: CodeModel) => CodeLine[]> = { keras, pytorch, lasagne }

export function codeFor(library: CodeLibrary, model: CodeModel): CodeLine[] {
  return WRITERS[library](model)
}
