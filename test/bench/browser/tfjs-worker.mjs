// TensorFlow.js in a browser's worker, on its wasm (SIMD) or its cpu backend: the same networks, written with its operations, the
// product with the inputs made once for all timesteps, masks only at the steps that have any.
import * as tf from '@tensorflow/tfjs'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import { createArena } from '../../../src/engine/arena.ts'
import { plainKernels } from '../../../src/engine/kernels/plain.ts'
import { createModel } from '../../../src/engine/model.ts'
import { batchOf, drawFirstWeights, settingsOf, workloadNamed } from '../../../src/commands/bench/workloads.ts'
import { answerWith, timed } from './ask.ts'

setWasmPaths({ 'tfjs-backend-wasm-simd.wasm': simd, 'tfjs-backend-wasm-threaded-simd.wasm': simd, 'tfjs-backend-wasm.wasm': simd })

let training = null

self.onmessage = answerWith(async (order) => {
  if (order.prepare) {
    await tf.setBackend(order.backend)
    await tf.ready()
    training = trainingOf(workloadNamed(order.prepare))
    return null
  }
  return order.check ? training.check() : timed(order.time, training.step)
})

function trainingOf(workload) {
  const { architecture, steps: T, batch: B, objective } = workload
  const H = architecture.hiddenSize
  const model = createModel(architecture, plainKernels, createArena('float32'))
  drawFirstWeights(model)
  const w = Object.fromEntries(model.parameters.map(({ name, shape, value }) => [name, tf.variable(tf.tensor(value, shape), true, name)]))
  const { inputs, targets, lengths } = batchOf(workload)
  const x = tf.tensor2d(Float32Array.from(inputs), [T * B, architecture.inputSize])
  const target = tf.tensor2d(Float32Array.from(targets), [B, 1])
  // (B, 1) at the steps that have padding; null where all are real.
  const masks = Array.from({ length: T }, (_, t) => (lengths?.some((length) => t >= length) ? tf.tensor2d(lengths.map((length) => (t < length ? 1 : 0)), [B, 1]) : null))
  const zeros = tf.zeros([B, H])

  const plainStep = (a, state, Wh) => [a.add(state[0].matMul(Wh)).tanh()]
  const lstmStep = (a, state, Wh) => {
    const [i, f, g, o] = tf.split(a.add(state[0].matMul(Wh)), 4, 1)
    const c = f.sigmoid().mul(state[1]).add(i.sigmoid().mul(g.tanh()))
    return [o.sigmoid().mul(c.tanh()), c]
  }
  const step = architecture.cell === 'lstm' ? lstmStep : plainStep
  const lastState = (direction) => {
    const parts = tf.split(x.matMul(w[`Wx.l0.${direction}`]).add(w[`b.l0.${direction}`]), T)
    let state = [zeros, zeros]
    for (let run = 0; run < T; run++) {
      const t = direction === 'fwd' ? run : T - 1 - run
      const next = step(parts[t], state, w[`Wh.l0.${direction}`])
      state = masks[t] ? next.map((value, i) => state[i].add(value.sub(state[i]).mul(masks[t]))) : next
    }
    return state[0]
  }
  const loss = () => {
    const top = architecture.directions === 2 ? tf.concat([lastState('fwd'), lastState('bwd')], 1) : lastState('fwd')
    const z = top.matMul(w.Wy).add(w.by)
    const y = architecture.outputActivation === 'tanh' ? z.tanh() : z
    return objective.loss === 'mse' ? y.sub(target).square().mean() : tf.losses.sigmoidCrossEntropy(target, y)
  }
  const optimizer = optimizerOf(workload)
  return {
    check() {
      const { value, grads } = tf.variableGrads(loss)
      return { loss: value.dataSync()[0], gradients: Object.fromEntries(Object.entries(grads).map(([name, gradient]) => [name, Array.from(gradient.dataSync())])) }
    },
    step: () => tf.tidy(() => optimizer.minimize(loss, true).dataSync()[0]),
  }
}

function optimizerOf(workload) {
  const { name, rate, beta1, beta2, epsilon } = settingsOf(workload)
  if (name === 'adam') return tf.train.adam(rate, beta1, beta2, epsilon)
  return name === 'adagrad' ? tf.train.adagrad(rate) : tf.train.sgd(rate)
}
