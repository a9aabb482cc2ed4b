/** What the WebAssembly module exports. AssemblyScript: a TypeScript dialect with machine types, compiled by
 *  src/commands/launch/compile-kernels.mjs. Every pointer is a byte offset into the one memory; nothing here allocates. */

export { multiply, multiplyGroups } from './product'
export { tanhInPlace, reluInPlace, tanhGradient, reluGradient, clamp, fillRows, sumRows, sumGroups } from './elementwise'
export { lstmForward, lstmBackward } from './lstm'
export { gruForward, gruBackward, gruPassKeep } from './gru'
export { sgd, momentum, rmsprop, adagrad, adam } from './updates'
