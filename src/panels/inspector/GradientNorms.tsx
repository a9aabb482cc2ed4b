/** How large the gradient is at each timestep. */
export function GradientNorms() {
  return null
}
