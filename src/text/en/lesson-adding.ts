/** The words of the adding task's lesson, in English. */

export const enLessonAdding = {
  adding: {
    title: 'Add the two marked numbers',
    task: {
      one: 'A batch of [batch] sequences, each [time] steps long. Every step carries [features] numbers: a value and a marker.',
      alone: 'A batch of [batch] sequences, each [time] steps long. Every step carries [features]: a value, and its sign is the marker. Two values are marked and stand as they are, all others have a minus. The target is the sum of the two. Row 1: {row1} {equals} *{target1}*.',
      two: 'The target is the sum of the two values whose marker is 1. Row 1: {row1} {equals} *{target1}*.',
      centred: 'The target is the sum of the two values whose marker is 1. Here, as in Lasagne’s example, both are centred: each feature minus its mean, the target minus the batch mean. In that centring examples already meet.',
      three: 'The network has to remember the first marked value until it meets the second.',
    },
    slab: {
      one: 'Now the picture opens into the page: behind each rectangle stand all [batch] examples. The network gets one timestep of *all* of them at once: the slab {x1} {xShape}.',
      two: 'At the right, it has swung out into a table: batch runs down, input features run across. Row 1 holds step 1 of sequence 1.',
    },
    ask: {
      one: 'Next, {x1} {xShape} is multiplied with the weights Wx {WxShape}.',
      two: 'What shape comes out?',
      answer: '{xShape} · {WxShape} gives {aShape}: the two {D} in the middle are summed over.',
    },
    product: {
      one: 'The product as a box: {x1} is its left face, Wx its front, the result its top. Each column of the box is summed upward, so the features axis *vanishes*.',
      two: 'What is left is {aShape}: one row for each example, one column for each hidden unit. No row needs another row: examples do not touch.',
    },
    state: {
      one: 'Step 2 has two products: {x2} · Wx brings the new input, {h1} · Wh brings the state that was kept. Their sum plus b goes through the cell to {h2} {hShape}.',
      two: 'The state is what the network remembers. Its shape {hShape} is the same before and after, so the step can be repeated.',
    },
    shared: {
      one: 'At t = {t3} the slab {x3} enters. The stamps on the arrows are the *same* Wx and Wh as before: point at one, and all [time] light up.',
      two: 'So the count of weights, {weights}, does not depend on [time]. Nor on [batch]: every row of the slab uses the same weights.',
    },
    last: {
      one: 'At the last step, t = {T}, the state is read for the first time: {hT} {hShape} · Wy {WyShape} gives {yT} {yShape}, one number for each example.',
      two: 'The read-outs before it stay empty: many inputs, one output. This is the mode *many to one*.',
    },
    loss: {
      one: 'Row 1: the prediction is {prediction1}, the target {target1}. The loss is the mean of the squared differences over the batch: *{loss}*. Here the examples meet for the first time.',
      two: 'Who always answers the mean of all targets gets 1/6 ≈ 0.1667 on average. Below that line something has been learned.',
    },
    back: {
      one: 'Now the same path backward. {dhT} says how the loss changes with each number of {hT}, so it has the same shape: {hShape}.',
    },
    through: {
      one: 'It goes from right to left through the *same* Wh: the box of the product, summed the other way, to the left.',
      two: 'At t = {tBack} the gradient’s norm is {normBack}; at t = {T} it was {normLast}.',
    },
    contributions: {
      one: 'Each step leaves a share of ∂L/∂Wh in the shape of Wh {WhShape}: the box summed toward us, over the examples. *Batch vanishes.*',
      two: 'The shares of all [time] steps are added up. *Time vanishes* too: one gradient for the one Wh.',
    },
    update: {
      one: 'The update changes Wx, Wh, b, Wy and by once, after all {T} {T=step|steps}. Weights have neither batch nor time: the change shows at every stamp at the same moment.',
      two: 'Forward, features vanish; in the gradient of the weights, batch and time vanish.',
    },
    train: {
      one: 'That was one iteration. Press *Train* to repeat it with batch after batch, and watch the loss fall below 1/6.',
      two: 'Pause whenever you like and step through the batch: every number is the engine’s own. In Setup, change a size and see what follows it.',
    },
  },
} as const
