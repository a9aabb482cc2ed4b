/** Why data cannot be read, as a code with the place in it: never a sentence here. */

/** Where something is: a row as a spreadsheet counts them, or a timestep of a sequence; all from 1. */
export type Place = { row: number } | { sequence: number; step: number }

export type TroubleCode =
  | 'empty' | 'too_large' | 'binary' | 'only_header' | 'no_numbers' | 'quote_open' | 'ragged' | 'missing' | 'not_number' | 'not_finite' | 'number_large'
  | 'json_broken' | 'json_shape' | 'json_depth' | 'json_ragged' | 'json_key' | 'too_many_cells' | 'too_long' | 'too_many_features' | 'no_features' | 'feature_text'
  | 'too_many_classes' | 'one_class' | 'too_short' | 'no_column' | 'unreadable_file'

/** Data for the formatter: numbers counted from 1, names of columns, what stood there. */
export type TroubleData = Record<string, string | number>

export class DataTrouble extends Error {
  constructor(readonly code: TroubleCode, readonly data: TroubleData = {}) {
    super(code)
  }
}

/** What stood there, cut: it comes from a file. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : (JSON.stringify(value) ?? String(value))
  return text.length > 30 ? `${text.slice(0, 29)}…` : text
}
