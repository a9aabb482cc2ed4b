/** Where the cell comes from that is pointed at or chosen. */
export function CellFormula() {
  return null
}
