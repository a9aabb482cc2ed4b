/** A lecturer's notes for the steps of the lesson “Backprop through time”, in English. */

export const enNotesUnfolded = {
  'unfolded.once': {
    say: 'The same cell three times. Say what makes it an ordinary network: layers one after the other. And what does not: the layers share their weights. So ordinary backpropagation runs on it; that is all that backpropagation through time is.',
    ask: 'How many layers does this network have?',
    wrong: '“One.” As a graph it has one for each step, {T} here. “One” counts sets of weights.',
  },
  'unfolded.forward': {
    say: 'Forward, step by step. All states are kept, because the way back needs each of them. This is where the memory of your graphics card goes: {T} slabs of {hShape}.',
    ask: 'Why not throw the early states away?',
    wrong: '“To print them.” The derivative of tanh at a step needs the state of that step.',
  },
  'unfolded.loss': {
    say: 'One number for the whole batch: {loss}. And now the question of this lesson: which weight is to blame? Each was used {T} {T=time|times}.',
    ask: 'Here is one loss and {T} uses of Wh. How many gradients of Wh will there be?',
    wrong: '“{T}.” {T} shares, and one sum. There is one Wh, so there is one gradient.',
  },
  'unfolded.ask': {
    say: 'Before the answer: a gradient answers a question for each single number. So its shape can be told without computing anything.',
    ask: 'What shape does {dhT} have?',
    wrong: '“It is one number, because the loss is.” One number above the line, but a whole slab below it.',
  },
  'unfolded.last': {
    say: 'The gradient arrives at the last state, back through Wy. It has the shape of {hT}, {hShape}. Its size, {normLast}, is the width of the ribbon from now on.',
    ask: 'What does a large number in this slab mean?',
    wrong: '“That this state is large.” That the loss would change much if this number changed a little.',
  },
  'unfolded.through': {
    say: 'To the left, through the same Wh, turned around. Compare the two norms: {normLast} at t = {T}, {normBack} at t = {tBack}. Let the room guess the next one.',
    ask: 'Which matrix does the gradient pass on its way back?',
    wrong: '“The inverse of Wh.” The transpose. Nothing is undone here; the same sums are read the other way.',
  },
  'unfolded.tile': {
    say: 'The box again, summed toward us, over the examples: batch vanishes. What is left has the shape of Wh and falls down as a tile: the share of this one use.',
    ask: 'Which axis vanishes in this product?',
    wrong: '“Time.” Not yet. Here the batch vanishes; time vanishes when the tiles are added.',
  },
  'unfolded.first': {
    say: 'At t = 1 the gradient still has norm {normFirst}. Under every step lies a tile. Let them look which tile is the palest.',
    ask: 'Which step has the least to say about the update?',
    wrong: '“The last one, it was used once.” Each was used once. The first is the farthest from the loss.',
  },
  'unfolded.sum': {
    say: 'All tiles fall into one: time vanishes. One gradient, one update. Shares may point in different directions, so the norm of the sum is less than the sum of the norms.',
    ask: 'What if the network had changed Wh after each step?',
    wrong: '“It would learn faster.” Then the steps would no longer be the same function, and the gradient would be of nothing that exists.',
  },
  'unfolded.long': {
    say: 'The same weights, {T} {T=step|steps}. From {normLast} at the end to {normFirst} at the beginning. Say the ratio in words. What happened early cannot be learned from this.',
    ask: 'Does the network not see the early inputs, forward?',
    wrong: '“It cannot see them.” Forward it may. What is lost is the news of how to change because of them.',
  },
  'unfolded.radius': {
    say: 'Pull the slider slowly from 0.5 to 1.5 and stop at 1. Below 1 the curve falls to the left; above, the straight line of the linear case rises, and tanh holds the real one back.',
    ask: 'Is a spectral radius of exactly 1 the cure?',
    wrong: '“Yes.” With tanh the slope is below 1 too, and after one update the radius is another. Gates are the cure that lasts.',
  },
  'unfolded.train': {
    say: 'It trains, and ribbons and norms follow. Pause when somebody asks. If there is time, show the LSTM: its cell carries the state past the weights, and the gradient with it.',
    ask: 'Which curve would you expect of an LSTM?',
    wrong: '“A flat one.” Flatter: its forget gate is a factor too, only one that the network can learn to keep near 1.',
  },
  'unfolded.behind.earlier': { say: 'The step backward as a box, summed to the left: hidden vanishes, and the gradient of the earlier state has its shape, {hShape}.' },
  'unfolded.behind.inside': { say: 'Inside the cell, backward: each operation hands the gradient on, times its derivative. Stop at tanh: its factor is at most 1, and that at every step.' },
  'unfolded.behind.nudge': {
    say: 'Trust is good, checking is better: one weight is moved a little up and down, and the loss is computed anew. The slope and the gradient agree to many digits.',
    ask: 'Why not compute all gradients like this?',
    wrong: '“It is not exact enough.” It takes two whole passes for every single weight.',
  },
  'unfolded.behind.truncation': { say: 'The way back is cut every 2 steps. Read both numbers: how much of the length is left, and by how much the direction is turned. The second one hurts more.' },
  'unfolded.behind.clipping': { say: 'Clipping in two places. At a step each number is cut off, and the direction changes; globally all are shortened together, and it stays.' },
  'unfolded.behind.itemised': { say: 'A loss at every step, so a triangle: each loss can only blame what came before it. The diagonal is strong, the far corner pale.' },
  'unfolded.behind.lstm': { say: 'The LSTM’s own road: c goes straight through, one product and one sum. No weight matrix stands in its way; only the forget gate does.' },
  'unfolded.behind.cells': {
    say: 'The same batch, the same seed, four cells, no training yet. Let the room bet before you read the curves from right to left.',
    ask: 'Which of them brings most back to t = 1?',
    wrong: '“The relu, because it does not saturate.” It may as well explode, or die. Look at the curve.',
  },
  'unfolded.behind.together': { say: 'They train side by side on adding. Give it some time, and tell meanwhile what the line at 1/6 means. What you see is the last lesson’s promise kept.' },
  'unfolded.behind.code': { say: 'As code it is one line. That is why so few people have seen what it does; you have now.' },

} as const
