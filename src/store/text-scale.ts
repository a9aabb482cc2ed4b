/** Bounds of the size of type while presenting, against 24 px at 1280 × 720. */

export const TEXT_SCALE = { low: 0.75, high: 1.75, step: 0.125 } as const
