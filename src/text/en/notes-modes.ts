/** A lecturer's notes for the steps of the lesson “Five modes”, in English. */

export const enNotesModes = {
  'modes.chart': {
    say: 'Most people know this chart. Walk along one of the five with your hand: inputs below, states in the middle, outputs above, time to the right. Say that an arrow is a product with weights. Do not explain the five uses yet: only that they differ in which steps have an input and which outputs are read.',
    ask: 'Where in this chart is the batch?',
    wrong: '“Left to right.” That is time. The batch is not drawn yet: that is why the next press is needed.',
  },
  'modes.pulled': {
    say: 'Let the motion end before you speak. What looked like a vector was a matrix all along: rows are examples, columns are numbers. Follow one strand from below to the top.',
    ask: 'Do two strands ever meet?',
    wrong: '“Yes, in the hidden layer.” Each row of the matrix is multiplied on its own. Examples meet first in the loss.',
  },
  'modes.synced': {
    say: 'One network alone, with an input and an output at every step. Read the two shapes aloud: ({B}, {T}, {D}) in, ({B}, {T}, {K}) out. The green step is the same at each t, with the same three sets of weights.',
    ask: 'How many different weight matrices are on this screen?',
    wrong: '“One for each step.” Three, whatever T is: Wx, Wh and Wy. The stamps on the arrows are copies of the same card.',
  },
  'modes.ask': {
    say: 'Announce the change before it comes: the outputs before the last will not be read. Let people say a shape, and write down two of them before you press.',
    ask: 'What shape does what is read have?',
    wrong: '“({B}, 1, {K})”, or “({T}, {K})”. The first keeps an axis of length 1 that nobody asked for; the second has lost the batch and kept time.',
  },
  'modes.manyToOne': {
    say: 'Point at the crosses: these outputs are not computed at all. Nothing below them has changed: inputs, states and weights are the same numbers as before. Only Y has another shape, {yShape}. In Keras this is return_sequences=False.',
    ask: 'Which numbers on the screen have changed?',
    wrong: '“The states, because the network does something else now.” It does the same; we only look at less of it.',
  },
  'modes.oneToMany': {
    say: 'Now the other side: inputs after the first are left empty, and an empty input is a vector of zeros. The network still takes a step, because the state goes on. Separate two things: the state is carried on, the output is not, unless somebody feeds it back.',
    ask: 'If nothing comes in, what makes step 2 differ from step 1?',
    wrong: '“The output of step 1 goes in.” Not here: the green arrow does it. Feeding the output back is a second, other thing.',
  },
  'modes.encdec': {
    say: 'Both at once: first read, then write. All the second half knows is one state, {hShape}: a row for each example. That narrow place is why attention was invented.',
    ask: 'How much of a long sentence fits through there?',
    wrong: '“All of it, the state is the whole sentence.” It is the same few numbers for a short sentence and for a long one.',
  },
  'modes.oneToOne': {
    say: 'A single step. The arrow from state to state brings only zeros, so this is an ordinary network with one hidden layer. It is the bridge to what they know already.',
    ask: 'What does Wh do here?',
    wrong: '“It is not there.” It is there and has its weights; it is multiplied with h₀, which is zero.',
  },
  'modes.length': {
    say: 'Read the count of weights, {weights}, then the number of steps, {T}. The count has not moved. That is what recurrent means: one step, used as often as you like.',
    ask: 'How many weights would there be with 3,000 steps?',
    wrong: '“Ten times as many.” The same number. What grows is memory for the states, and the way that a gradient has to go.',
  },
  'modes.task': {
    say: 'Give the network something to do: has an odd number of ones been seen so far? A human does it with one bit of memory. Say a short sequence aloud and let the room answer after each bit.',
    ask: 'Which mode does this need?',
    wrong: '“Many to one.” There is an answer after every bit, so an output at every step is read.',
  },
  'modes.train': {
    say: 'It trains while you talk. Watch the share of unseen sequences, not only the loss: it stays near one half for a while, and then it jumps. The network has found the bit.',
    ask: 'Why is there a long flat part first?',
    wrong: '“The learning rate is too small.” With this task half an answer is worth nothing: one wrong bit spoils all that come after it.',
  },
  'modes.behind.pattern': { say: 'Any pattern is possible: inputs at some steps, outputs at others. Let the room name a use for this one. The weights are the same as before.' },
  'modes.behind.feedback': { say: 'Now the output is fed back as the next input. Two things are carried on, and they are not the same: the state, which nobody sees, and the prediction, which everybody may.' },
  'modes.behind.code': {
    say: 'The same machine as code. Run along the lines: the recurrent layer is the same in all modes. What differs is what is fed and what is read.',
  },
  'modes.behind.all': {
    say: 'Back to the five, now with the batch behind each rectangle. Let people name the mode for an example of their own: a weather forecast, a spam filter, a video subtitle.',
    ask: 'Which of the five would you take for it?',
    wrong: '“Many to many” for everything. Ask back: is there an output at every step, or only after all has been read?',
  },

} as const
