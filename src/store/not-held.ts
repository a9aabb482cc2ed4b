/** What an exported file cannot hold of a recipe: one door to src/export. Only who asks loads it. */

export { cannotHold, PREVENTING } from '../export/golden/cannot-hold.ts'
export type { NotHeld } from '../export/golden/cannot-hold.ts'
