/** What the WebAssembly module exports. AssemblyScript: a TypeScript dialect with machine types, compiled by
 *  src/commands/launch/compile-kernels.mjs. Every pointer is a byte offset into the one memory; nothing here allocates. */

export { multiply, multiplyGroups } from './product'
export { tanhInPlace, reluInPlace, tanhGradient, reluGradient, clamp, allFinite, sumRows, sumGroups } from './elementwise'
export { lstmActivate, lstmDerive } from './lstm'
export { gruActivate, gruDerive, gruPassKeep } from './gru'
export { rnnForward, rnnBackward } from './rnn'
export { lstmForward, lstmBackward } from './lstm-sweep'
export { gruForward, gruBackward } from './gru-sweep'
export { lookUp, scatter } from './table'
export { sgd, momentum, rmsprop, adagrad, adam } from './updates'
