/** A lecturer's notes for each step of the lessons and for each kind of moment, in English: what to say, what to ask, what is usually answered wrongly.
 *  Loaded in the speaker's window alone. Numbers of the batch on the screen are filled in. */

export const enSpeakerNotes = {
  steps: {
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
    exercise: {
      say: 'A question about the network on the screen. Let everybody write an answer down before anybody says one. Take the first wrong one seriously: type it in, and the page says what was mixed up.',
      ask: 'Who has another answer?',
      wrong: 'Usually the right sizes in the wrong order, or an axis too many. Ask which axis each number stands for.',
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

    'cube.number': {
      say: 'Begin with one number and nothing else. Its shape is empty: (). Say it aloud; some will smile, and later it is the base of everything.',
      ask: 'What shape does one number have?',
      wrong: '“(1,)”. That is a list with one number in it: one axis already.',
    },
    'cube.step': {
      say: 'What is known at one moment: {D} features. Take an example from their world: temperature, pressure, wind. Which number stands where is the same at every step.',
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
      say: 'The first slab goes in, all {B} examples at once. Point at the strands: each has its own, all use the same weights.',
      ask: 'How often has Wx been used now?',
      wrong: '“{B} times, once for each example.” In one product for all rows. The same matrix, once.',
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
      say: 'After the last slab the gradient goes back through all {T} steps, and then the weights change, once. The next batch begins with a state of zeros.',
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
      say: 'One number for the whole batch: {loss}. And now the question of this lesson: which weight is to blame? Each was used {T} times.',
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
      say: 'The same weights, {T} steps. From {normLast} at the end to {normFirst} at the beginning. Say the ratio in words. What happened early cannot be learned from this.',
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
      say: 'One update after all {T} steps, the same at every stamp. Say the line of the day: forward, features vanish; in the gradient of the weights, batch and time vanish.',
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

    'reviews.answer': {
      say: 'Read a line of the review aloud, then the answer. Ask the question that half of the room has typed into a search engine: where does (32, 100, 128) come from? The lesson answers it number by number.',
      ask: 'Which of the three numbers is the number of words?',
      wrong: '“128.” It is the middle one: 100 places to read. 128 is the width of a word’s vector.',
    },
    'reviews.words': {
      say: 'A network reads numbers, so words get numbers: by how often they occur. The index is the rank plus 3, because 0, 1 and 2 are taken. An index is a name.',
      ask: 'Is word 389 more than word 21?',
      wrong: '“Rarer, so it weighs more.” The size of an index means nothing to the network; it only picks a row.',
    },
    'reviews.unknown': {
      say: 'Rare words all become 2. This review is in another language: nearly everything is 2. Let the room imagine to read it that way.',
      ask: 'What does the network do with a word that it has never seen?',
      wrong: '“It skips it.” It reads a 2, the same vector for each of them.',
    },
    'reviews.row': {
      say: 'Reviews have different lengths, rows of a batch have not. Short ones are filled up with 0. Switch the side and show both.',
      ask: 'Where should the zeros stand, before or after?',
      wrong: '“It does not matter.” With zeros behind the text the state has to survive them before it is read.',
    },
    'reviews.cut': {
      say: 'A long one is cut. Keras keeps the end, and reviewers tend to judge at the end. Show the struck-out words and let people decide whether they mattered.',
      ask: 'What does the network know of the words that were cut?',
      wrong: '“They are in the state.” They were never read.',
    },
    'reviews.batch': {
      say: '32 rows of 100 indexes. No vectors yet, each place holds one whole number. Point at our row.',
      ask: 'What is the 100 in (32, 100)?',
      wrong: '“The vocabulary.” Places to read, which is time. The vocabulary has 20,000 words and is in no shape of the data.',
    },
    'reviews.table': {
      say: 'Embedding is a table: an index picks a row. Nothing is computed. The rows are weights and are learned like all others.',
      ask: 'Is 20,000 the number of hidden units?',
      wrong: '“Yes”, a frequent mistake. It is how many rows the table has, and it ends here: no later shape has it.',
    },
    'reviews.block': {
      say: 'A number has become 128 numbers, so there is one more axis: (32, 100) becomes (32, 100, 128). The question is answered. From here on it is the block of the second lesson.',
      ask: 'Now it goes into an LSTM, and only the last state is kept. What shape comes out?',
      wrong: '“(32, 100, 128)”, which is what return_sequences=True would give. The last state alone has no time: (32, 128).',
    },
    'reviews.fed': {
      say: 'One word of every review at each step. And look: 128 occurs twice and means two things, the width of a vector and the width of the state. In your own code make them different once.',
      ask: 'Do the two 128 have to be equal?',
      wrong: '“Yes, or it does not fit.” Wx is (features, gates × hidden): any two sizes fit.',
    },
    'reviews.dense': {
      say: 'After the last word: (32, 128) times 128 weights, plus one bias, gives one number for each review. The sigmoid makes a probability of it.',
      ask: 'How many weights has Dense(1)?',
      wrong: '“1.” One for each hidden unit, and a bias.',
    },
    'reviews.along': {
      say: 'The read-out at every word: what would it answer if the review ended here? Look for the place where the line turns, and read that word aloud. Number 7 is ironic; let it fail in public.',
      ask: 'Has the network changed its mind, or learned something?',
      wrong: '“It learns while it reads.” No weight changes. Only the state does.',
    },
    'reviews.gradient': {
      say: 'How much the answer hangs on each word: the length of a gradient. It came back right to left through the same cells, as in the third lesson.',
      ask: 'Does a long bar mean that the word is positive?',
      wrong: '“Yes.” It means that the answer would change much, in whichever direction.',
    },
    'reviews.trained': {
      say: 'The honest figures: how often it is right on 25,000 reviews that it has never seen, and beside it what counting words gets, and what one answer for all gets. Say that counting words comes close, and is a hundred times as cheap.',
      ask: 'Why did training stop after this epoch?',
      wrong: '“It had learned everything.” The loss on what it trains on goes on falling. On what is held out it has begun to rise.',
    },
    'reviews.behind.write': { say: 'Let somebody from the audience dictate a review. Add one “not” and read along again: where does the line turn?' },
    'reviews.behind.train': { say: 'A small one trains from the beginning. Watch the two curves part: it learns the reviews by heart.' },
    'reviews.behind.words': { say: 'The most frequent words by their rows of the table. Ask for a word and look for it together; neighbours were never told to be neighbours.' },
    'reviews.behind.code': { say: 'The whole lesson in three lines. Read the shapes at the right of the lines aloud, and stop at the axis that comes and the axis that goes.' },
  },
  moments: {
    data: { say: 'A new batch is laid out, and the states begin at zero. Nothing has been computed yet; let people say which slab goes in first.' },
    feed: { say: 'A slab enters and meets the kept state. Follow one row. Name the shapes once, then be quiet and step on.', ask: 'Which weights are used here?', wrong: '“Those of this step.” The steps have none of their own.' },
    read: { say: 'An output is read off the state. The state itself does not change by it.' },
    loss: { say: 'Predictions and targets become one number. Here the examples meet.', ask: 'Which axes has the loss?', wrong: '“Batch.” The mean has taken it away: it is one number.' },
    back: { say: 'The gradient comes from the right, passes Wh and leaves its share below. Compare the width of the ribbon with the step before.', ask: 'Does the input change?', wrong: '“Yes, it gets a gradient.” A gradient is asked for only where something can be changed: the weights.' },
    update: { say: 'All weights change, once, in the same moment at every stamp. The next press brings the next batch.' },
  },
} as const
