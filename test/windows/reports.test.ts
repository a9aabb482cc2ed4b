// What the page around a frame is told: never the sizes of one network with the moment of another.
import { expect, test } from 'vitest'
import { onReport } from '../../src/app/windows/reports.ts'
import type { Report } from '../../src/windows/protocol.ts'
import { world } from '../store/world.ts'

/** Longer than a report waits. */
const soon = () => new Promise((resume) => setTimeout(resume, 80))

test('while another network is on its way nothing is told; then all of it at once', async () => {
  const page = world({ hash: '#/cube?steps=5' })
  await page.settled()
  const told: Report[] = []
  onReport(page.store, (report) => told.push(report))
  const { recipe, actions, run } = page.store.getState()

  // A worker that takes its time.
  page.store.setState({ lesson: 'adding', recipe: { ...recipe, steps: 9 }, run: { ...run, status: 'opening' } })
  await soon()
  page.store.setState({ run: { ...run, info: { ...run.info!, runId: run.info!.runId + 1 }, status: 'ready' } })
  await soon()
  expect(told).toEqual([])

  actions.openLesson('adding')
  await page.settled()
  await soon()
  expect(told.length).toBeGreaterThan(0)
  for (const { lesson, sizes, moments, sentence } of told) expect({ lesson, steps: sizes.steps, moments, sentence }).toEqual({ lesson: 'adding', steps: 6, moments: 16, sentence: expect.stringContaining('6 timesteps') })
})

test('each moment is told', async () => {
  const page = world({ hash: '#/adding' })
  await page.settled()
  const told: number[] = []
  onReport(page.store, ({ moment }) => told.push(moment))
  for (const moment of [3, 8]) {
    page.store.getState().actions.goTo(moment)
    await page.settled()
    await soon()
  }
  expect(new Set(told)).toEqual(new Set([3, 8]))
})
