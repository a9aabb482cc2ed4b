/** What is, or will be, on the audience's screen: the picture, small, and the line under it. */

import type { StoreApi } from 'zustand/vanilla'
import type { Place } from '../../lessons/path.ts'
import { wayShape } from '../../panels/reviews/way-sizes.ts'
import { Rich } from '../../panels/text/Rich.tsx'
import { useStatus } from '../../panels/useStatus.ts'
import type { AppStore } from '../../store/state.ts'
import { AppContext, useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { MIXUP_LINES, mixupWords } from '../../text/mixups.ts'
import { lineOf } from '../../text/present.ts'
import { reviewsMessage } from '../../text/reviews.ts'
import { speakerWords } from '../../text/speaker.ts'
import type { MixupName } from '../../store/mixup-state.ts'
import { useMixupValues } from '../mixups/useMixupValues.ts'
import { ended } from '../present/Ask.tsx'
import { useLessonValues, useMessage } from '../lesson/useMessage.ts'
import { shapeOf, sizeOf } from '../../panels/shape.ts'
import type { Shape } from '../../panels/shape.ts'
import { shapeText } from '../../text/symbols.ts'
import { Boundary } from '../../panels/boundary/Boundary.tsx'
import { lazily } from '../../load/lazily.ts'
import { useWayValues } from './useWayValues.ts'
import { Thumbnail } from './Thumbnail.tsx'

const ReviewsSmall = lazily(() => import('./ReviewsSmall.tsx').then((module) => module.ReviewsSmall))

export interface ScreenProps {
  name: string
  store: StoreApi<AppStore>
  place: Place | undefined
  /** Its numbers are not known yet, so there is no picture. */
  unknown?: boolean
}

export function Screen({ name, store, place, unknown = false }: ScreenProps) {
  return (
    <AppContext value={store}>
      <section className="speaker-screen" aria-label={name}>
        <h2>{name}</h2>
        <Shown unknown={unknown} store={store} place={place} />
        <div className="speaker-line"><Told place={place} unknown={unknown} /></div>
        <Beside place={place} />
      </section>
    </AppContext>
  )
}

/** Only where the audience has this picture, too. */
function Shown({ unknown, store, place }: { unknown: boolean; store: StoreApi<AppStore>; place: Place | undefined }) {
  const words = speakerWords(useApp((app) => app.language))
  const blank = useApp((app) => app.presenting.blank)
  const reviews = useApp((app) => app.lesson === 'reviews')
  const drawn = useApp((app) => app.overview !== null || app.snapshot !== null)
  if (blank) return <p className="speaker-nothing">{words.blank}</p>
  if (unknown) return <p className="speaker-nothing">{words.unknown}</p>
  if (reviews && place?.step?.lab !== undefined) return <p className="speaker-nothing">{words.undrawn}</p>
  if (reviews) return <Boundary fallback={<p className="speaker-nothing" />}><ReviewsSmall review={place?.step?.review} /></Boundary>
  return drawn ? <Thumbnail store={store} /> : <p className="speaker-nothing">{words.undrawn}</p>
}

function Told({ place, unknown }: { place: Place | undefined; unknown: boolean }) {
  const mixup = useApp((app) => app.mixup)
  const reviews = useApp((app) => app.lesson === 'reviews')
  if (mixup !== null) return <Mixup name={mixup} unknown={unknown} />
  if (place?.step === undefined) return <Moment />
  return reviews ? <ReviewsWords step={place.step} /> : <LessonWords step={place.step} />
}

type Step = NonNullable<Place['step']>

function Moment() {
  return <p>{useStatus()}</p>
}

/** Where another network comes with it, its numbers are not known yet. */
function Mixup({ name, unknown }: { name: MixupName; unknown: boolean }) {
  const { beside } = speakerWords(useApp((app) => app.language))
  const { [name]: entry } = mixupWords(useApp((app) => app.language)).list
  const part = useApp((app) => app.presenting.part)
  const values = useMixupValues()
  const line = MIXUP_LINES[part]
  if (line === undefined) return <p><strong>{entry.title}</strong> {beside.exercise}</p>
  return <p><strong>{entry.title}</strong> {!unknown && <Rich text={fill(entry[line], values)} />}</p>
}

function LessonWords({ step }: { step: Step }) {
  return <Words step={step} values={useLessonValues()} message={useMessage()} shape={useApp(shapeOf)} />
}

/** Their sizes are those of the lesson's own network; what became of the review is what the page tells of it. */
function ReviewsWords({ step }: { step: Step }) {
  const language = useApp((app) => app.language)
  const values = useWayValues(step.review)
  return <Words step={step} values={values} message={(key) => reviewsMessage(language, key, values)} shape={wayShape()} />
}

interface WordsProps {
  step: Step
  values: Record<string, string | number>
  message: (key: string) => string
  shape: Shape | null
}

function Words({ step, values, message, shape }: WordsProps) {
  const language = useApp((app) => app.language)
  const answered = useApp((app) => app.presenting.answered)
  const { question } = step
  const right = question?.choices[question.right] ?? []
  if (question !== undefined && answered) return <p>{ended(message(question.answer))}</p>
  return (
    <>
      <p><Rich text={fill(lineOf(language, step), values)} /></p>
      {question !== undefined && <p><strong>{message(question.ask)}</strong> {fill(speakerWords(language).answer, { shape: shapeText(right.map((axis) => sizeOf(shape, axis) ?? 1)) })}</p>}
    </>
  )
}

/** What stands beside the picture, in words. */
function Beside({ place }: { place: Place | undefined }) {
  const words = speakerWords(useApp((app) => app.language)).beside
  const { product, slab, experiment, code, trains, inside, exercise } = place?.step ?? {}
  const said = [product && fill(words.product, { weights: product.weights }), slab && words.table, experiment && words.experiment, inside !== undefined && words.inside, exercise && words.exercise, code && words.code, trains && words.trains].filter(Boolean)
  return said.length === 0 ? null : <p className="speaker-beside">{said.join(' ')}</p>
}
