/** A lecturer's notes for the steps of the lesson “Movie reviews”, in English. */

export const enNotesReviews = {
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
} as const
