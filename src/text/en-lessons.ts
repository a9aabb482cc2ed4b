/** The words of the lessons, in English. */

export const enLessons = {
  lesson: {
    cube: {
      title: 'Batch, time, data',
      number: {
        one: '*One number.* A measurement, a marker, a share of a pixel: whatever it is, the network sees a number. This one has no axis, so its shape is ().',
        two: 'Press *Continue*: each press adds one axis.',
      },
      step: {
        one: '*One step.* What is known at one moment: [features], here one above the other. Shape ({D},).',
        two: 'The first is a value, the second a marker, every further one means nothing. Which number stands where is the same at every step.',
        pair: 'The first is a value, the second a marker. Which number stands where is the same at every step.',
        alone: 'It is a value, and its sign is the marker: two values of each sequence are marked and stand as they are, all others have a minus.',
      },
      sequence: {
        one: '*One sequence.* Such a step for each of [time], from left to right. Shape ({T}, {D}).',
        two: 'This is the table people know: a row of a log for each moment, a column for each thing measured. Here it lies on its side, because time runs to the right.',
      },
      batch: {
        one: '*One batch.* [batch] such tables, one behind the other: shape ({B}, {T}, {D}). It is {BTD} numbers, and one of its axes is time.',
        two: 'The tables do not depend on each other. They lie in one block only because computing with all of them at once is quick.',
      },
      apart: {
        one: 'Hold one axis still, and two are left. `X[:, 2, :]` is one timestep of *all* examples: {xShape}.',
        two: 'Try *One example* and *One feature* above the picture. Which of the three is fed to the network at once?',
      },
      laid: {
        one: 'The first batch is laid out before the network. There is one cell, and it stands still; the block will slide under it, near end first.',
        two: 'The first slab, `X[:, 0, :]` {xShape}, goes in through Wx {WxShape}.',
      },
      ask: 'What shape comes out?',
      answer: '{xShape} · {WxShape} gives {hShape}: no time in it, because one timestep is fed at a time',
      enters: {
        one: 'The first slab enters: {x1} {xShape}, one timestep of all {B} examples. It leaves a gap on the tape when the next one comes.',
        two: 'Each example has a strand of its own. They use the same weights and never touch. Out of it comes the state {h1} {hShape}.',
      },
      output: {
        one: 'An output comes out: {h1} · Wy gives {y1} {yShape}, the first slab of Y. Y has as many slabs as X, because every step is read here.',
        two: 'It rises into its place above. The rest of Y is still empty.',
      },
      kept: {
        one: 'The state is kept: {h1} leaves the cell, goes around the loop and waits at the left, unchanged, {hShape}.',
        two: 'It is all that the network will know of t = 1.',
      },
      second: {
        one: 'The second slab enters: the tape moves on by one step, and {x2} stands under the cell.',
      },
      meets: {
        one: 'It meets the kept state: {x2} · Wx + {h1} · Wh + b, and from that {h2} {hShape}. Row by row: example 1 meets only what is left of example 1.',
        two: 'From here on it repeats, with the same three sets of weights. Press *Play* if you like to watch the whole tape.',
      },
      unfold: {
        one: 'All {T} slabs are fed, Y ({B}, {T}, {K}) is full. *Unfolded*: the block is the row of inputs, and the one cell is stamped above each slab, with every state that it had.',
        two: 'It is the same network and the same numbers. *Fold* and *Unfold* go from one to the other.',
      },
      after: {
        one: 'After the last slab the gradient goes back through all {T} steps, which is why every state is needed again, and the weights change *once*.',
        two: 'Wx, Wh and Wy have neither batch nor time in their shapes, so they fit the next batch, and a longer one too.',
        three: 'Press *Next*: the next batch is laid out, and its states begin at zero again.',
      },
    },
    modes: {
      title: 'Five modes, one machine',
      chart: {
        one: 'Time runs to the right. Inputs stand below, states in the middle, outputs above. An arrow is a product with weights.',
        two: 'These are the five ways to use one recurrent network. What differs is only which steps have an input and which outputs are read.',
        three: 'Each rectangle is drawn as a vector. *Pull.*',
      },
      pulled: {
        one: 'It was a matrix: one row for each example of the batch, one column for each number. All examples go in together.',
        two: 'So an arrow carries the whole batch, one strand for each example, through the same weights.',
      },
      synced: {
        one: 'The fifth mode alone: an input and an output at every step, X ({B}, {T}, {D}) in, Y ({B}, {T}, {K}) out.',
        two: 'The green step is the same at every t: the same Wx, Wh and b. Everything else follows from this.',
      },
      ask: {
        one: 'Now the outputs before the last one are not read any more.',
        two: 'Which shape has what is read?',
        answer: 'One number row for each example is left; the time axis is gone, because only one step is read.',
      },
      manyToOne: {
        one: '*Do not read these outputs*: many to one, a review and its sentiment. The slots with ✕ are not computed.',
        two: 'Inputs, states and weights are the same as before. Only Y has another shape: {yShape}.',
      },
      oneToMany: {
        one: '*Feed empty inputs*: one to many, an image and its caption. An empty input, the slot with 0, is a vector of zeros.',
        two: 'What goes from step to step is the state, the green arrow. The output is not carried on, unless somebody feeds it back as the next input.',
      },
      encdec: {
        one: 'Both together: read first, then write. This is many to many, a sentence and its translation.',
        two: 'All that the second half knows of the first is one state, {hShape}: a row for each example.',
      },
      oneToOne: {
        one: 'One step: one to one, an image and its class. With a single step there is no arrow from state to state that matters.',
        two: 'It is an ordinary network with one hidden layer.',
      },
      length: {
        one: 'The same {weights} weights at {T} steps. No weight has a time axis, so the length is free.',
        two: 'The strip below shows all steps; click on it to go there.',
      },
      task: {
        one: 'Each mode has a task here that it can learn. This one: has an odd number of ones been seen so far? An input is a bit: (1, 0) for 0, (0, 1) for 1.',
        two: 'One wrong bit changes every answer after it, so the state has to remember exactly one thing.',
      },
      train: {
        one: 'Press *Train*. Guessing is right half of the time; watch how many of 1,000 unseen sequences are answered right.',
        two: 'In Setup the other modes come with their own tasks: a class, a wave, a sum, symbols said backwards.',
      },
    },
    unfolded: {
      title: 'Who is to blame for the error?',
      once: {
        one: 'One cell, used three times: the same Wx, Wh and b at every step. Drawn once for each step, it is an ordinary feedforward network with {T} layers, which share their weights.',
        two: 'So ordinary backpropagation runs on it. That is all that backpropagation through time is.',
      },
      forward: {
        one: 'Forward, step by step: each state is made from the input of its step and the state before.',
        two: 'All states are kept, because the way back needs them. That is why long sequences need memory: {T} slabs of {hShape}.',
      },
      loss: {
        one: 'The last state is read and compared with the target. The loss is one number for the whole batch: *{loss}*.',
        two: 'Which weight is to blame for it? Each of them was used {T} times.',
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
        one: 'At t = 1 the gradient arrives with norm {normFirst}. It has passed Wh {tBack} times on its way.',
        two: 'Under every step lies a tile now, one of Wh and one of Wx.',
      },
      sum: {
        one: 'The tiles are added up: *time vanishes*. One gradient for the one Wh, and one update.',
        two: 'Every use has its share of the blame. The norm of the sum is not the sum of the norms: shares may point in different directions.',
      },
      long: {
        one: 'The same weights over {T} steps. Each step multiplies the gradient by Whᵀ and by the slope of tanh, which is below 1.',
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
      one: 'The update changes Wx, Wh, b, Wy and by once, after all {T} steps. Weights have neither batch nor time: the change shows at every stamp at the same moment.',
      two: 'Forward, features vanish; in the gradient of the weights, batch and time vanish.',
    },
    train: {
      one: 'That was one iteration. Press *Train* to repeat it with batch after batch, and watch the loss fall below 1/6.',
      two: 'Pause whenever you like and step through the batch: every number is the engine’s own. In Setup, change a size and see what follows it.',
    },
  },
} as const
