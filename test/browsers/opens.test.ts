// Every lesson opens in every browser, light and dark: the stage is drawn in the page's own fonts, the spine goes on to its end, training trains and pauses.
import { expect, inject, test } from 'vitest'
import { lessonOf } from '../../src/lessons/lessons.ts'
import { LESSONS } from '../../src/store/state.ts'
import { inEachBrowser, keepPicture } from '../support/driven/each.ts'
import { expectText, openFresh, press, until } from '../support/driven/page.ts'

inEachBrowser({}, (browser) => {
  test.each(LESSONS.flatMap((lesson) => ['light', 'dark'].map((theme) => ({ lesson, theme }))))('$lesson, $theme', async ({ lesson, theme }) => {
    const driven = browser()
    await openFresh(driven, inject('watchedAddress'), `/?${lesson}-${theme}#/${lesson}?theme=${theme}`)
    // What a review goes through has pictures of its own, not a stage.
    if (lesson !== 'reviews') {
      const [stage] = await driven.run(() => window.watch.stage())
      expect(stage!.description.length).toBeGreaterThan(20)
      expect(stage!.shapes).toBeGreaterThan(20)
    }
    expect(await until(driven, 'fonts', () => window.watch.fonts())).toContain('Inter')
    await keepPicture(driven, `${lesson}-${theme}`)
  })

  test.each(LESSONS)('the spine of %s', async (lesson) => {
    const driven = browser()
    await openFresh(driven, inject('watchedAddress'), `/?spine-${lesson}#/${lesson}`)
    const stops = lessonOf(lesson)!.spine.length
    for (let stop = 2; stop <= stops; stop++) {
      if (stop % 2 === 0) await press(driven, 'button', 'Continue')
      else await driven.key('PageDown')
      await expectText(driven, 'region', 'Lesson', new RegExp(`${stop} of ${stops}`))
    }
    await keepPicture(driven, `${lesson}-end`)
  })

  test('trains and pauses', async () => {
    const driven = browser()
    await openFresh(driven, inject('watchedAddress'), '/?train#/adding')
    await press(driven, 'button', 'Train')
    await expectText(driven, 'region', 'Training', /iteration [1-9]\d+, loss/)
    await press(driven, 'button', 'Pause training')
    await until(driven, 'button "Train"', () => window.watch.count('button', 'Train'))
  })
})
