/** The letters of things: x₃, h₀, ∂L/∂h₂, Wxᵀ. Symbols, the same in every language. */

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉'

/** 12 → ₁₂ */
export function subscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)] ?? digit)
}

/** The letter of a tensor's kind: `dWx` is ∂L/∂Wx, `h` is h, `Wx'` is Wx. */
export function letter(tensor: string): string {
  const kind = (tensor.split('.')[0] ?? '').replace("'", '')
  return /^d[A-Za-z]/.test(kind) && kind !== 'd' ? `∂L/∂${kind.slice(1)}` : kind
}
