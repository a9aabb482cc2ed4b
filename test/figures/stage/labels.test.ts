// Words of the stage never touch: at every size of type that a presenter can choose, in every language.
import { beforeAll, describe, expect, it } from 'vitest'
import { blockOf } from '../../../src/figures/stage/layouts/block.ts'
import { chartOf } from '../../../src/figures/stage/layouts/chart.ts'
import { foldedOf } from '../../../src/figures/stage/layouts/folded.ts'
import type { Part, Size } from '../../../src/figures/stage/parts.ts'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import type { ShapeOptions } from '../../../src/gallery/shapes.ts'
import { LANGUAGES } from '../../../src/text/languages.ts'
import { loadWords } from '../../../src/text/part.ts'
import { momentsOf } from '../../../src/trace/contract/moments.ts'
import { boxOf, labelBoxes, touching } from './label-boxes.ts'

/** What is left for the stage beside a line of 1 … 4 lines at 1280 × 720, and beside a table. */
const PRESENTING: Size[] = [{ width: 1280, height: 646 }, { width: 1280, height: 538 }, { width: 1280, height: 484 }, { width: 1242, height: 423 }, { width: 909, height: 484 }, { width: 1920, height: 807 }]
const READING: Size[] = [{ width: 366, height: 416 }, { width: 390, height: 523 }, { width: 1069, height: 744 }]
const TYPES = [20, 24, 30, 50]
const VIEWS = [...PRESENTING.flatMap((size) => TYPES.map((presenting) => ({ size, presenting }))), ...READING.map((size) => ({ size, presenting: 0 }))]

const CUBE: ShapeOptions = { mode: 'many_to_many_synced', batch: 6, steps: 8, features: 3, hidden: 5, outputs: 2 }
const REVIEWS: ShapeOptions = { mode: 'many_to_one', cell: 'lstm', batch: 32, steps: 100, features: 128, hidden: 128, outputs: 1 }

interface Picture { parts: Part[]; size: Size; presenting: number; where: string }

beforeAll(async () => {
  for (const language of LANGUAGES) await loadWords(language)
})

const inEachLanguage = (pictures: readonly Picture[], find: (picture: Picture, language: string) => string[]) =>
  LANGUAGES.flatMap((language) => pictures.flatMap((picture) => find(picture, language).map((found) => `${picture.where}, ${language}: ${found}`)))

const outside = ({ parts, size: { width, height } }: Picture, language: string) =>
  labelBoxes(parts, language).filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height + 1).map(({ id }) => id)

const stampsOf = (parts: readonly Part[]) => parts.flatMap((part) => (part.kind === 'stamp' ? [boxOf(part.id, part.geo)] : []))

describe('the folded network', () => {
  const pictures = [CUBE, REVIEWS, { ...CUBE, layers: 2 }].flatMap((options) => {
    const shape = shapeOf(options)
    const moments = momentsOf(shape)
    const fed = moments.map((moment, index) => ({ ...moment, index })).filter(({ kind }) => kind === 'data' || kind === 'feed' || kind === 'read')
    const some = [0, 1, 2, Math.floor(fed.length / 2), fed.length - 3, fed.length - 1]
    return VIEWS.flatMap(({ size, presenting }) => [0, 1].flatMap((depth) => some.map((moment): Picture => ({
      parts: foldedOf({ shape, moments, moment, depth, size, presenting }).parts, size, presenting, where: `${shape.schedule.steps} steps, ${size.width} × ${size.height}, type ${presenting}, depth ${depth}, moment ${moment}`,
    }))))
  })

  it('keeps its words apart, and off the stamps', () => {
    expect(inEachLanguage(pictures, ({ parts }, language) => touching([...labelBoxes(parts, language), ...stampsOf(parts)], 4))).toEqual([])
  })

  it('has its words inside', () => {
    expect(inEachLanguage(pictures, outside)).toEqual([])
  })

  it('says what is fed and what comes back in words where they have room', () => {
    const shape = shapeOf(REVIEWS)
    const codes = (size: Size) => foldedOf({ shape, moments: momentsOf(shape), moment: 99, depth: 1, size }).parts.flatMap((part) => (part.kind === 'text' ? [part.text.code] : []))
    expect(codes({ width: 1242, height: 530 })).toEqual(expect.arrayContaining(['fed', 'toCome', 'comesBack']))
    expect(codes({ width: 366, height: 416 })).toEqual(expect.arrayContaining(['times', 'returns']))
  })

  it('has stamps as large as the type', () => {
    const small = pictures.filter(({ presenting }) => presenting === 24).flatMap(({ parts, where }) => parts.flatMap((part) => (part.kind === 'stamp' && (part.geo[3] ?? 0) < 26 ? [`${where}: ${part.id}`] : [])))
    expect(small).toEqual([])
  })
})

describe('the block', () => {
  it('keeps the names of its axes apart, a single timestep too', () => {
    const pictures = [{ batch: 8, steps: 1, features: 7 }, { batch: 1, steps: 1, features: 1 }, { batch: 6, steps: 8, features: 3 }, { batch: 32, steps: 100, features: 16 }].flatMap((sizes) => {
      const shape = shapeOf({ mode: 'many_to_many_synced', ...sizes })
      return VIEWS.map(({ size, presenting }): Picture => ({
        parts: blockOf({ shape, moments: momentsOf(shape), moment: 0, depth: 1, size, presenting, built: 3, cut: null }).parts, size, presenting, where: `${JSON.stringify(sizes)}, ${size.width} × ${size.height}, type ${presenting}`,
      }))
    })
    expect(inEachLanguage(pictures, ({ parts }, language) => touching(labelBoxes(parts, language)))).toEqual([])
  })
})

describe('the chart', () => {
  const ADDING: ShapeOptions = { batch: 4, steps: 6, features: 2, hidden: 5, outputs: 1 }
  const pictures = [ADDING, { ...ADDING, layers: 2 }, CUBE].flatMap((options) => {
    const shape = shapeOf(options)
    const moments = momentsOf(shape)
    return VIEWS.flatMap(({ size, presenting }) => [0, 1].flatMap((depth) => moments.map((_, moment): Picture => ({
      parts: chartOf({ shape, moments, moment, depth, size, presenting }).parts, size, presenting, where: `${JSON.stringify(options)}, ${size.width} × ${size.height}, type ${presenting}, depth ${depth}, moment ${moment}`,
    }))))
  })
  const rows = (parts: readonly Part[]) => parts.filter(({ id }) => /^text:(sum|plus|more)/.test(id))

  it('keeps the state before the first step off the weights', () => {
    const some = (parts: readonly Part[]) => parts.filter(({ id }) => /^(name:|shape:|text:zero)/.test(id))
    expect(inEachLanguage(pictures, ({ parts }, language) => touching(labelBoxes(some(parts), language), 6).filter((pair) => pair.includes('zero')))).toEqual([])
  })

  it('sums on lines of their own', () => {
    expect(inEachLanguage(pictures, ({ parts }, language) => touching(labelBoxes(rows(parts), language)))).toEqual([])
  })

  it('nothing of the way back lies on the loss', () => {
    const onLoss = ({ parts }: Picture, language: string) => {
      const disc = parts.flatMap((part) => (part.kind === 'node' ? [boxOf('loss', [part.geo[0] ?? 0, part.geo[1] ?? 0, (part.geo[2] ?? 0) * 2, (part.geo[2] ?? 0) * 2])] : []))
      return touching([...disc, ...labelBoxes(parts.filter(({ id }) => id.startsWith('text:norm')), language)]).filter((pair) => pair.includes('loss'))
    }
    expect(inEachLanguage(pictures, onLoss)).toEqual([])
  })
})
