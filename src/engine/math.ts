/** The engine's own elementary functions. Browsers differ in the last bits of Math's; these use only + − × ÷, comparisons, floor
 *  and integer operations, so the same address shows the same numbers everywhere. Errors are stated in each file. */

export { atan } from './math/arctangent.ts'
export { exp, expm1, sigmoid, tanh } from './math/exp.ts'
export { log, log1p, softplus } from './math/log.ts'
export { pow } from './math/pow.ts'
export { cos, sin } from './math/trigonometry.ts'
