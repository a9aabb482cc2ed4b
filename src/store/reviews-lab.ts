/** What stands beside the lesson of the film reviews: reviews of one's own, training on the real ones, words near a word. It has a store
 *  of its own and is loaded when it is first asked for. */

import type { StoreApi } from 'zustand/vanilla'
import type { Desk } from './desk.ts'
import { lessonRecipe } from './recipe-book.ts'
import { LabDesk } from './reviews-lab-desk.ts'
import type { LabPanel, LabState, ReviewsLab as Lab } from './reviews-lab-state.ts'
import { LabTraining } from './reviews-lab-train.ts'
import { LabWords } from './reviews-lab-words.ts'
import { LabWriting } from './reviews-lab-write.ts'
import type { AppStore } from './state.ts'
import type { Training } from './training.ts'

export interface LabParts {
  desk: Desk
  training: Training
  subscribe: StoreApi<AppStore>['subscribe']
}

export class ReviewsLab implements Lab {
  readonly store: StoreApi<LabState>
  readonly writing: LabWriting
  readonly training: LabTraining
  readonly words: LabWords

  /** As soon as training has come to rest. */
  private leaving = false
  private readonly desk: Desk

  constructor({ desk, training, subscribe }: LabParts) {
    this.desk = desk
    const lab = new LabDesk(desk)
    this.store = lab.store
    this.writing = new LabWriting(lab)
    this.training = new LabTraining(lab, training)
    this.words = new LabWords(lab)
    // A link to a training leads to it: one review's way is that of another network.
    if (!hasLessonsSizes(desk.state)) this.open('train')
    subscribe((state, before) => {
      if (state.resets !== before.resets) this.close()
      else if (state.spine !== before.spine && !state.present) this.open(null)
      else if (state.recipe !== before.recipe && this.store.getState().panel === null && !hasLessonsSizes(state)) this.open('train')
      if (this.leaving && !state.training.running) this.backToLesson(state)
      if (state.training !== before.training || state.run !== before.run || state.iteration !== before.iteration) this.training.follow()
    })
  }

  open(panel: LabPanel | null): void {
    this.leaving = false
    this.store.setState({ panel })
    if (panel === null) this.leave(this.desk.state)
    if (panel === 'write') void this.writing.open()
    if (panel === 'train') void this.training.open()
    if (panel === 'words') void this.words.open()
  }

  /** Reset opens the lesson's own network itself. */
  private close(): void {
    this.leaving = false
    this.store.setState({ panel: null })
  }

  /** The way's moments are those of the lesson's network: another one that has been trained is kept, and makes room. */
  private leave(state: AppStore): void {
    if (hasLessonsSizes(state)) return
    this.leaving = state.training.running
    if (this.leaving) state.actions.pauseTraining()
    else this.backToLesson(state)
  }

  private backToLesson({ actions }: AppStore): void {
    this.leaving = false
    actions.change(lessonRecipe('reviews'))
    actions.dismissChange()
  }
}

function hasLessonsSizes({ lesson, recipe }: AppStore): boolean {
  const own = lessonRecipe('reviews')
  return lesson !== 'reviews' || (['batch', 'steps', 'features', 'hidden'] as const).every((size) => recipe[size] === own[size])
}
