/** What the WebAssembly module exports. AssemblyScript: a TypeScript dialect with machine types, compiled by
 *  src/commands/launch/compile-kernels.mjs. Every pointer is a byte offset into the one memory; nothing here allocates. */

export { multiply } from './product'
export { tanhInPlace, reluInPlace, tanhGradient, reluGradient, clamp, fillRows, sumRows } from './elementwise'
export { lstmForward, lstmBackward } from './lstm'
export { gruForward, gruBackward, gruPassKeep } from './gru'
export { sgd, momentum, rmsprop, adagrad, adam } from './updates'
