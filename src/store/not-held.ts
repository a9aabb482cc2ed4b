/** What an exported file cannot hold of a recipe: one door to src/export. Only who asks loads it. */

export { cannotHold, preventingOf } from '../export/cannot-hold.ts'
export type { NotHeld } from '../export/cannot-hold.ts'
export type { ExportFormat } from '../export/format-names.ts'
