/** What can be asked of the experiment with the spectral radius. */

/** Timesteps of its passes. */
export const RADIUS_STEPS = [10, 50, 100, 200] as const
export const RADIUS_RANGE = { low: 0.1, high: 2 } as const
