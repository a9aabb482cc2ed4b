/** How many blocks of hidden columns the weights of a cell have, one for each gate. */

import type { Shape } from '../parts.ts'

export const GATES: Record<Shape['architecture']['cell'], number> = { rnn_tanh: 1, rnn_relu: 1, lstm: 4, gru: 3 }
