/** A lecturer's notes for each step of the lessons and for each kind of moment, in English: what to say, what to ask, what is usually answered wrongly.
 *  Loaded in the speaker's window alone. Numbers of the batch on the screen are filled in. */

import { enNotesAdding } from './notes-adding.ts'
import { enNotesCube } from './notes-cube.ts'
import { enNotesModes } from './notes-modes.ts'
import { enNotesReviews } from './notes-reviews.ts'
import { enNotesUnfolded } from './notes-unfolded.ts'

export const enSpeakerNotes = {
  steps: {
    ...enNotesModes,
    ...enNotesCube,
    ...enNotesUnfolded,
    ...enNotesAdding,
    ...enNotesReviews,
    exercise: {
      say: 'A question about the network on the screen. Let everybody write an answer down before anybody says one. Take the first wrong one seriously: type it in, and the page says what was mixed up.',
      ask: 'Who has another answer?',
      wrong: 'Usually the right sizes in the wrong order, or an axis too many. Ask which axis each number stands for.',
    },
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
