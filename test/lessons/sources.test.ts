// The sources: every lesson has some, every address is one to click.
import { expect, test } from 'vitest'
import { SOURCES } from '../../src/lessons/sources.ts'
import { LESSONS } from '../../src/store/state.ts'

test.each(LESSONS)('%s names where it comes from, each once', (lesson) => {
  const sources = SOURCES[lesson]
  expect(sources.length).toBeGreaterThanOrEqual(3)
  expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length)
  for (const { authors, title, where, url, year } of sources) {
    expect(new URL(url).protocol).toBe('https:')
    for (const text of [authors, title, where]) expect(text.trim()).toBe(text)
    if (year !== null) expect(year).toBeGreaterThan(1980)
  }
})
