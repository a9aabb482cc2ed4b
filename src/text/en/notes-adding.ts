/** A lecturer's notes for the steps of the lesson “Adding task”, in English. */

export const enNotesAdding = {
  'adding.task': {
    say: 'Read row 1 aloud: {row1} {equals} {target1}. Two of the values are marked, all others are there to distract. The network has to keep the first until the second comes.',
    ask: 'What would you have to remember at each step?',
    wrong: '“All values.” A sum so far is enough, and a person would keep only that.',
  },
  'adding.slab': {
    say: 'The chart opens into the page. Then a slab swings out into a table: batch down, features across. From here on a slab is always this table.',
    ask: 'What is row 2 of the table?',
    wrong: '“The second timestep.” The same timestep of the second example.',
  },
  'adding.ask': {
    say: 'Do it as on the blackboard: write {xShape} and {WxShape} beside each other and cover the two inner numbers with your thumb.',
    ask: 'What shape comes out?',
    wrong: '“({D}, {H})”, the shape of the weights. Those go in; they do not come out.',
  },
  'adding.product': {
    say: 'The box: input at the left, weights at the front, the result on top. Each column is summed upward, and the features vanish. Stay here until everybody has found one column.',
    ask: 'Does any row need another row?',
    wrong: '“The sum runs over the examples.” It runs over the features. The examples stay apart.',
  },
  'adding.state': {
    say: 'Two products: what is new and what was kept. Their sum goes through the cell. The state comes out in the shape in which it went in: that is why the step can be repeated.',
    ask: 'Why does Wh have to be square?',
    wrong: '“By convention.” A state goes in and a state comes out.',
  },
  'adding.shared': {
    say: 'Point at one stamp and all of them light up. {weights} weights, whatever the number of steps and whatever the batch.',
    ask: 'How does the count change with a batch of 100?',
    wrong: '“100 times as many.” Not at all. Rows share the weights as the steps do.',
  },
  'adding.last': {
    say: 'Only now something is read. The crosses before it were never computed. Many inputs, one output: {yShape}, a number for each example.',
    ask: 'What has the network answered at t = 2?',
    wrong: '“Something preliminary.” Nothing: that output is not there.',
  },
  'adding.loss': {
    say: 'Row 1: {prediction1} instead of {target1}. The loss is the mean over the batch, {loss}. Say it slowly: here the examples meet for the first time.',
    ask: 'What is the best answer of somebody who knows nothing?',
    wrong: '“Zero.” The mean of all targets, 1. It costs 1/6, which is the line to beat.',
  },
  'adding.back': {
    say: 'The same way back. {dhT} has the shape of {hT}: for each number one answer to the question what it matters.',
    ask: 'Is this the change of the state?',
    wrong: '“Yes, the state is corrected.” Nobody changes a state. Only weights are changed, and only at the end.',
  },
  'adding.through': {
    say: 'Right to left through the same Wh. Norm {normLast} at t = {T}, {normBack} one step earlier. Let somebody say what that means for a hundred steps.',
    ask: 'Why the same Wh?',
    wrong: '“There is another one for the way back.” The way back passes what the way forward passed.',
  },
  'adding.contributions': {
    say: 'The box summed toward us: each step’s share of ∂L/∂Wh, in the shape of Wh. Batch vanishes here, and time in the sum of the shares.',
    ask: 'Which axes are left in the gradient of a weight?',
    wrong: '“Batch and hidden.” Hidden and hidden. Neither batch nor time is left.',
  },
  'adding.update': {
    say: 'One update after all {T} {T=step|steps}, the same at every stamp. Say the line of the day: forward, features vanish; in the gradient of the weights, batch and time vanish.',
    ask: 'Which of the sizes can change without new weights?',
    wrong: '“None.” Batch and timesteps can: no weight has them in its shape.',
  },
  'adding.train': {
    say: 'That was one iteration; now there are many. Watch the line at 1/6. Below it the network has understood that there are markers.',
    ask: 'What happens at T = 50?',
    wrong: '“It takes a little longer.” A plain RNN stays at the line. That is the next lesson’s question, answered by gates.',
  },
  'adding.behind.state': { say: 'The same box for the state: hidden vanishes and hidden comes out.' },
  'adding.behind.output': { say: 'And for the output: hidden vanishes, outputs come out. Wy is used once, at the last step.' },
  'adding.behind.earlier': { say: 'The box summed to the left gives the gradient of the earlier state. The same numbers of Wh, another direction of the sum.' },
  'adding.behind.input': { say: 'Summed toward us it gives the share of ∂L/∂Wx. Let them find the axis that vanished: the batch.' },
  'adding.behind.inside': { say: 'Inside a step: two products and the bias are added, and tanh makes the state of it. Follow example 1, unit 1, and compute one number along.' },
  'adding.behind.code': { say: 'The same network in three libraries. Look for batch or timesteps in the shape of a weight: there are none.' },

} as const
