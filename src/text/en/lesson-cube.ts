/** The words of the lesson about batch, time and features, in English. */

export const enLessonCube = {
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
        one: '*One batch.* [batch] such tables, one behind the other: shape ({B}, {T}, {D}). It is {BTD} {BTD=number|numbers}, and one of its axes is time.',
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
        one: 'The first slab enters: {x1} {xShape}, one timestep of all {B} {B=example|examples}. It leaves a gap on the tape when the next one comes.',
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
        one: 'After the last slab the gradient goes back through all {T} {T=step|steps}, which is why every state is needed again, and the weights change *once*.',
        two: 'Wx, Wh and Wy have neither batch nor time in their shapes, so they fit the next batch, and a longer one too.',
        three: 'Press *Next*: the next batch is laid out, and its states begin at zero again.',
      },
    },
  },
} as const
