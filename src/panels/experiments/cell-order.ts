/** The four cells in the order in which figures give them their looks. */

import type { CellLosses } from '../../trace/contract/experiments.ts'

export const CELL_ORDER: readonly (keyof CellLosses)[] = ['rnn_relu', 'rnn_tanh', 'gru', 'lstm']
