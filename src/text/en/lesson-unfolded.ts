/** The words of the lesson about backpropagation through time, in English. */

export const enLessonUnfolded = {
  lesson: {
    unfolded: {
      title: 'Who is to blame for the error?',
      once: {
        one: 'One cell, used {T} {T=time|times}: the same Wx, Wh and b at every step. Drawn once for each step, it is an ordinary feedforward network with {T} {T=layer|layers}, which share their weights.',
        two: 'So ordinary backpropagation runs on it. That is all that backpropagation through time is.',
      },
      forward: {
        one: 'Forward, step by step: each state is made from the input of its step and the state before.',
        two: 'All states are kept, because the way back needs them. That is why long sequences need memory: {T} slabs of {hShape}.',
      },
      loss: {
        one: 'The last state is read and compared with the target. The loss is one number for the whole batch: *{loss}*.',
        two: 'Which weight is to blame for it? Each of them was used {T} {T=time|times}.',
      },
      ask: {
        one: 'First: how much does each number of the last state {hT} matter for the loss?',
        two: 'Which shape has the answer, {dhT}?',
        answer: 'One answer for each number of {hT}: a gradient always has the shape of what it is the gradient of.',
      },
      last: {
        one: '{dhT} {hShape}: how much the loss changes when a number of {hT} changes a little. It comes from the loss, back through Wy.',
        two: 'Its size, over all examples and units, is ‖{dhT}‖ = {normLast}.',
      },
      through: {
        one: 'From right to left through the *same* Wh, turned around: Whᵀ. The ribbon is as wide as the norm of what it carries.',
        two: 'At t = {tBack} it is {normBack}, at t = {T} it was {normLast}.',
      },
      tile: {
        one: 'On its way each step leaves a tile: what this use of Wh adds to ∂L/∂Wh, in the shape of Wh {WhShape}.',
        two: 'It is the same box again, summed toward us: over the examples. *Batch vanishes.*',
      },
      first: {
        one: 'At t = 1 the gradient arrives with norm {normFirst}. It has passed Wh {tBack} {tBack=time|times} on its way.',
        two: 'Under every step lies a tile now, one of Wh and one of Wx.',
      },
      sum: {
        one: 'The tiles are added up: *time vanishes*. One gradient for the one Wh, and one update.',
        two: 'Every use has its share of the blame. The norm of the sum is not the sum of the norms: shares may point in different directions.',
      },
      long: {
        one: 'The same weights over {T} {T=step|steps}. Each step multiplies the gradient by Whᵀ and by the slope of tanh, which is below 1.',
        two: 'From {normLast} at the last step it comes to {normFirst} at the first: it has *vanished*. What happened early cannot be learned.',
      },
      radius: {
        one: 'What decides it is the *spectral radius* of Wh, the size of its largest eigenvalue. Pull the slider: the recurrent weights are scaled to it, in an experiment that leaves the network alone.',
        two: 'Below 1 the curve falls to the left: the gradient vanishes. Above 1 the linear case explodes; tanh holds it back where its slope is small.',
      },
      train: {
        one: 'Press *Train* and watch ribbons, tiles and norms follow the weights; Pause stops on a frame that can be stepped through.',
        two: 'Try the lstm in Setup: its cell carries the state past the weights, and the gradient with it. Below the picture, *Four cells* compares all of them, and *Clipping* holds in what explodes.',
      },
    },
  },
} as const
