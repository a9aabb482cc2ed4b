/** The five modes side by side, in the stage's room. */

import { useMemo, useRef } from 'react'
import type { PointerEvent } from 'react'
import { Overview } from '../../figures/stage/overview/Overview.tsx'
import type { OverviewPanel } from '../../figures/stage/overview/overview-panel.ts'
import type { OverviewPanelState } from '../../store/state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { Say } from '../../text/catalogue.ts'
import { shapesOf } from '../modes/mode-words.ts'
import { useSay } from '../text/useSay.ts'
import { useSize } from '../useSize.ts'
import { useStatus } from '../useStatus.ts'
import { stageStrings } from './stage-strings.ts'
import { useStageType } from './useStageType.ts'

export function OverviewPicture({ panels, named = true }: { panels: readonly OverviewPanelState[]; named?: boolean }) {
  const room = useRef<HTMLDivElement>(null)
  const size = useSize(room)
  const say = useSay()
  const status = useStatus()
  const library = useApp((app) => app.library)
  const position = useApp((app) => app.position)
  const depth = useApp((app) => app.depth)
  const presenting = useStageType()
  const entered = useApp((app) => app.entered)
  const resets = useApp((app) => app.resets)
  const actions = useActions()
  const strings = useMemo(() => stageStrings(say, library, status), [say, library, status])
  const shown = useMemo(() => panels.map((panel, index) => panelOf(say, panel, index)), [say, panels])
  const onPointerOver = ({ target }: PointerEvent) => {
    const pointed = pointedPanel(target, panels)
    if (named && pointed && pointed !== entered?.mode) actions.enterPanel(pointed)
  }
  return (
    <div className="picture" ref={room} id={named ? 'stage' : undefined} tabIndex={-1} onPointerOver={onPointerOver}>
      {size.width > 0 && (
        <Overview
          key={resets} panels={shown} position={position} depth={depth} size={size} presenting={presenting} strings={strings} pull={say('modes.pull')}
          entered={entered ? { key: entered.mode, focus: named && entered.focus } : undefined} onEnter={(key) => actions.enterPanel(key as OverviewPanelState['mode'])}
          onOpen={(key) => actions.openPanel(key as OverviewPanelState['mode'])} onDepth={actions.setDepth}
        />
      )}
    </div>
  )
}

/** The panels stand in the figure in their order. */
function pointedPanel(target: EventTarget, panels: readonly OverviewPanelState[]): OverviewPanelState['mode'] | undefined {
  const panel = target instanceof Element ? target.closest('.panel') : null
  return panel ? panels[[...panel.parentElement?.querySelectorAll('.panel') ?? []].indexOf(panel)]?.mode : undefined
}

function panelOf(say: Say, { mode, shape, moments, snapshot }: OverviewPanelState, index: number): OverviewPanel {
  const name = say(`modes.short.${mode}`)
  const { x, y } = shapesOf(shape)
  return {
    key: mode,
    shape,
    moments,
    snapshot,
    title: `${index + 1} ${name}`,
    caption: [`X ${x}`, `Y ${y}`, say(`modes.used.${mode}`)],
    label: say('modes.open', { mode: say(`modes.names.${mode}`), x, y }),
  }
}
