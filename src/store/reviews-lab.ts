/** What stands beside the lesson of the film reviews: reviews of one's own, training on the real ones, words near a word. It has a store
 *  of its own and is loaded when it is first asked for. */

import type { StoreApi } from 'zustand/vanilla'
import type { Desk } from './desk.ts'
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

  constructor({ desk, training, subscribe }: LabParts) {
    const lab = new LabDesk(desk)
    this.store = lab.store
    this.writing = new LabWriting(lab)
    this.training = new LabTraining(lab, training)
    this.words = new LabWords(lab)
    subscribe((state, before) => {
      if (state.training !== before.training || state.run !== before.run || state.iteration !== before.iteration) this.training.follow()
    })
  }

  open(panel: LabPanel | null): void {
    this.store.setState({ panel })
    if (panel === 'write') void this.writing.open()
    if (panel === 'train') void this.training.open()
    if (panel === 'words') void this.words.open()
  }
}
