/** Between two timesteps three things happen in turn: the state is kept, the next slab enters, they meet. Shares of the way, at which the first two are done. */

export const KEPT = 0.34
export const ENTERED = 0.56
