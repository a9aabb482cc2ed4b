/** A lecturer's notes for the steps of the lesson “Batch, time, data”, in English. */

export const enNotesCube = {
  'cube.number': {
    say: 'Begin with one number and nothing else. Its shape is empty: (). Say it aloud; some will smile, and later it is the base of everything.',
    ask: 'What shape does one number have?',
    wrong: '“(1,)”. That is a list with one number in it: one axis already.',
  },
  'cube.step': {
    say: 'What is known at one moment: {D} {D=feature|features}. Take an example from their world: temperature, pressure, wind. Which number stands where is the same at every step.',
    ask: 'Are these three numbers three timesteps?',
    wrong: '“Yes.” They belong to the same moment. Time comes with the next press.',
  },
  'cube.sequence': {
    say: 'Now time: {T} such steps, left to right. It is the table that people have in a file, turned on its side: a row of the file is a step.',
    ask: 'Your file has a row for each day and a column for each sensor. Which axis is which?',
    wrong: '“Rows are samples.” For a feedforward network they were. Here a row is one timestep of one sequence.',
  },
  'cube.batch': {
    say: '{B} tables, one behind the other: ({B}, {T}, {D}). Count the numbers together: {BTD}. The tables know nothing of each other; they lie in one block only because it is quick to compute with them together.',
    ask: 'Is the batch a kind of time?',
    wrong: '“The second example comes after the first.” Shuffle them and nothing changes. Shuffle the timesteps, and everything does.',
  },
  'cube.apart': {
    say: 'Hold time still, and one slab is left: one timestep of all examples, {xShape}. This slab is what goes in at once. It is the sentence to remember from this lesson.',
    ask: 'What is fed to the network at once: one example, one timestep, or one feature?',
    wrong: '“One example after the other.” Then a batch would bring nothing. All examples go in together, one timestep at a time.',
  },
  'cube.laid': {
    say: 'One cell, and it stands still. The block will slide under it. Before you press, let them compute the shape: {xShape} times {WxShape}.',
    ask: 'What shape comes out?',
    wrong: '“({B}, {T}, {H})”, which is what comes out after all steps together. One step gives {hShape}.',
  },
  'cube.enters': {
    say: 'The first slab goes in, all {B} {B=example|examples} at once. Point at the strands: each has its own, all use the same weights.',
    ask: 'How often has Wx been used now?',
    wrong: '“{B} {B=time|times}, once for each example.” In one product for all rows. The same matrix, once.',
  },
  'cube.output': {
    say: 'An output rises into its place above. Y has as many slabs as X, because in this network every step is read.',
    ask: 'Would the state be there without the output?',
    wrong: '“No.” The output is only read off the state. The state would be the same.',
  },
  'cube.kept': {
    say: 'The state leaves the cell, goes round and waits, unchanged. It is all the network will ever know of t = 1. Leave a pause here.',
    ask: 'Where is the memory of a recurrent network?',
    wrong: '“In the weights.” The weights hold what was learned over many batches. Of this sequence only the state knows.',
  },
  'cube.second': {
    say: 'The tape moves on by one. The first slab has left a gap: it is never looked at again.',
    ask: 'Can the network look back at x₁?',
    wrong: '“Yes, it is still in the input.” Only the state of it is left.',
  },
  'cube.meets': {
    say: 'New input and kept state meet: {x2} · Wx + {h1} · Wh + b. Row by row: example 1 meets only what is left of example 1. From here on it repeats.',
    ask: 'What would happen if somebody shuffled the rows of {h1}?',
    wrong: '“Nothing, it is a batch.” Then the memory of one example would go on with the input of another.',
  },
  'cube.unfold': {
    say: 'Now the cell is stamped above every slab. Say clearly: this is the same network and the same numbers, only drawn once for each step. Fold and unfold once more if somebody frowns.',
    ask: 'Has the network become larger?',
    wrong: '“Yes, there are {T} cells now.” One cell, {T} pictures of it.',
  },
  'cube.after': {
    say: 'After the last slab the gradient goes back through all {T} {T=step|steps}, and then the weights change, once. The next batch begins with a state of zeros.',
    ask: 'How often do the weights change in one batch?',
    wrong: '“At each timestep.” Once for the batch. Each step only adds its share.',
  },
  'cube.behind.example': { say: 'Hold the batch still: one whole sequence, ({T}, {D}). This is what one row of a spreadsheet of sequences would be.' },
  'cube.behind.feature': { say: 'Hold the feature still: ({B}, {T}), one measured thing of all examples over time. Nobody feeds a network like this; it is good for looking at data.' },
  'cube.behind.examples': { say: 'The block in memory, batch first: one example after the other, each with its whole sequence. Follow a few numbers with your finger.' },
  'cube.behind.timeFirst': { say: 'The same numbers, time first: what belongs to one timestep lies together. Nothing was computed, only the order is another. Both shapes are written out; read them aloud.' },
  'cube.behind.transposed': {
    say: 'Now the mistake: the block goes in the wrong way round. There is no error. The network takes the examples for time and walks from one person to the next.',
    ask: 'How would you notice this in your own code?',
    wrong: '“The shapes would not fit.” They do. Only unequal sizes, and a look at one sequence, show it.',
  },
  'cube.behind.batches': {
    say: 'The same data, in batches of 1 and of 32. Count the updates of one epoch together: many small, noisy ones against a few smooth ones. A batch of 1 is still not online learning.',
    ask: 'Which of the two has seen more data after one epoch?',
    wrong: '“The one with more updates.” Both have seen every sequence once.',
  },
  'cube.behind.lengths': { say: 'Sequences of unequal length: the short ones are filled up, and the mask says where. At a step that is filled up the state only stands still.' },
  'cube.behind.own': { say: 'Real measurements as a block, cut from one long series. Anybody’s CSV goes the same way. Ask first what the examples are, then what time is.' },
  'cube.behind.code': {
    say: 'Three axes in the shape of the input, batch first. PyTorch’s layers want time first unless they are told batch_first=True: one of the most frequent mistakes.',
    ask: 'What happens if the two are swapped?',
    wrong: '“An error.” No error, and that is the trouble: every shape still fits, and the network takes examples for time.',
  },

} as const
