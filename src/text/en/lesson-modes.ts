/** The words of the lesson about the five modes, in English. */

export const enLessonModes = {
  lesson: {
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
        one: 'The same {weights} weights at {T} {T=step|steps}. No weight has a time axis, so the length is free.',
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
  },
} as const
