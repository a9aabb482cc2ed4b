// Every step of every lesson and every kind of moment has a lecturer's notes, and their numbers are ones that the page knows.
import { expect, test } from 'vitest'
import { sayIn } from '../../src/text/catalogue.ts'
import { lessonOf } from '../../src/lessons/lessons.ts'
import { wholeOf } from '../../src/lessons/path.ts'
import { LESSONS } from '../../src/store/state.ts'
import { enSpeakerNotes as enNotes } from '../../src/text/en/speaker-notes.ts'
import type { StepNotes } from '../../src/text/speaker-notes.ts'
import { notesFor, noteKey } from '../../src/text/speaker-notes.ts'
import { richParts } from '../../src/text/rich.ts'
import { lessonValues } from '../../src/app/lesson/values.ts'
import { shapeOf } from '../../src/panels/shape.ts'
import { world } from '../store/world.ts'

const KINDS = ['data', 'feed', 'read', 'loss', 'back', 'update']

test.each(LESSONS)('%s: each step of the spine says what to say, what to ask, and what is answered wrongly; each behind it what to say', (lesson) => {
  const { spine, behind = [] } = lessonOf(lesson)!
  for (const step of spine) {
    const notes = notesFor('en', { lesson, step, kind: 'data' })
    expect([notes?.say.length ?? 0, notes?.ask?.length ?? 0, notes?.wrong?.length ?? 0].every((length) => length > 12), noteKey(lesson, step)).toBe(true)
  }
  for (const step of behind) expect(notesFor('en', { lesson, step, kind: 'data' })?.say, noteKey(lesson, step)).toBeTruthy()
})

test('each kind of moment has notes, and no note is of a step that is not there', () => {
  expect(Object.keys(enNotes.moments)).toEqual(KINDS)
  const keys = LESSONS.flatMap((lesson) => wholeOf(lessonOf(lesson)!).spine.map((step) => noteKey(lesson, step)))
  expect(Object.keys(enNotes.steps).filter((key) => !keys.includes(key))).toEqual([])
})

test('their numbers are known, and their markup is closed', async () => {
  const { store, settled } = world({ hash: '#/adding' })
  await settled()
  const known = Object.keys(lessonValues(sayIn('en'), store.getState(), shapeOf(store.getState())))
  const all: readonly StepNotes[] = [...Object.values(enNotes.steps), ...Object.values(enNotes.moments)]
  for (const notes of all) {
    for (const text of [notes.say, notes.ask, notes.wrong].filter((one) => one !== undefined)) {
      for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) expect(known, text).toContain(name)
      expect(richParts(text).map((part) => ('text' in part ? part.text : '')).join('')).not.toMatch(/[*`]/)
    }
  }
})
