/** The cells by name. */

import type { CellName } from '../spec.ts'
import type { Cell } from './cell.ts'
import { gru } from './gru.ts'
import { lstm } from './lstm.ts'
import { rnnRelu, rnnTanh } from './rnn.ts'

export const CELL_BY_NAME: Record<CellName, Cell> = { rnn_tanh: rnnTanh, rnn_relu: rnnRelu, lstm, gru }
