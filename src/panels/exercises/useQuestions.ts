/** One question after the other about the network on the stage. */

import { useEffect, useMemo, useState } from 'react'
import { check } from '../../exercises/check.ts'
import type { Verdict } from '../../exercises/check.ts'
import { drawQuestion, hasAnother } from '../../exercises/draw.ts'
import type { Draw } from '../../exercises/draw.ts'
import { otherNetwork } from '../../exercises/other-network.ts'
import { pickFrom } from '../../exercises/pick.ts'
import type { Question, QuestionKind } from '../../exercises/question.ts'
import type { ModelShape } from '../../engine/spec.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { findMoment } from '../../trace/contract/moments.ts'
import { shapeOf } from '../shape.ts'

export interface Questions {
  question: Question | null
  /** Another one for every question that is asked, even if it reads alike. */
  place: string
  /** Whether another question can come after it. */
  more: boolean
  /** Of the last answer; null: none yet. */
  verdict: Verdict | null
  /** It is known what is right. */
  answered: boolean
  answer(text: string): void
  /** Gives up. */
  show(): void
  next(): void
  otherNetwork(): void
}

interface Asked {
  question: Question
  verdict: Verdict | null
  shown: boolean
  /** An answer has been counted. */
  counted: boolean
}

/** `kinds`: only these. */
export function useQuestions(kinds?: readonly QuestionKind[]): Questions {
  const network = useApp(shapeOf)
  const classes = useApp((app) => app.recipe.loss === 'softmax_ce')
  const score = useApp((app) => app.score)
  const seed = useApp((app) => app.recipe.seed)
  const actions = useActions()
  const [before, setBefore] = useState<QuestionKind[]>([])
  const [last, setLast] = useState<Question | null>(null)
  const [turn, setTurn] = useState(0)
  const key = `${turn} ${seed} ${classes} ${JSON.stringify(network)}`
  // The first one is about what stands on the stage; what is drawn does not change while somebody thinks.
  const [drawn, more] = useMemo((): [Question | null, boolean] => {
    if (network === null) return [null, false]
    const draw: Draw = { network, classes, moment: null, before, last, pick: pickFrom(seed + 1000 * (score.asked + turn)), ...(kinds && { kinds }) }
    const question = drawQuestion(draw)
    return [question, hasAnother(question, draw)]
  }, [key]) // eslint-disable-line react-hooks/exhaustive-deps
  const [asked, setAsked] = useState<Asked | null>(null)
  const current = asked?.question === drawn ? asked : null
  useShown(drawn)
  const settle = (part: Partial<Asked>) => drawn && setAsked({ question: drawn, verdict: null, shown: false, counted: false, ...current, ...part })
  const next = () => {
    if (drawn) setBefore([...before, drawn.kind])
    setLast(drawn)
    setTurn(turn + 1)
    actions.setExercise('open')
  }
  return {
    question: drawn,
    place: key,
    more,
    verdict: current?.verdict ?? null,
    answered: current !== null && (current.shown || current.verdict?.kind === 'right'),
    answer(text) {
      if (drawn === null) return
      const verdict = check(drawn, text)
      if (verdict.kind !== 'unreadable' && !current?.counted) actions.countAnswer(verdict.kind === 'right')
      settle({ verdict, counted: current?.counted || verdict.kind !== 'unreadable' })
      if (verdict.kind === 'right') actions.setExercise('answered')
    },
    show() {
      if (!current?.counted) actions.countAnswer(false)
      settle({ shown: true, counted: true })
      actions.setExercise('answered')
    },
    next,
    otherNetwork() {
      if (network) actions.change(otherNetwork(fixedSizes(network), pickFrom(seed + 7919 * (score.asked + turn + 1))))
      next()
    },
  }
}

const fixedSizes = ({ architecture }: ModelShape) => [architecture.inputSize, architecture.outputSize]

/** Brings the moment that is asked about onto the stage. */
function useShown(question: Question | null): void {
  const moments = useApp((app) => app.moments)
  const { goTo } = useActions()
  const moment = question === null ? -1 : findMoment(moments, question.moment, question.step)
  useEffect(() => {
    if (moment >= 0) goTo(moment)
  }, [question, moment, goTo])
}
