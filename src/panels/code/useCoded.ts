/** The network that the code is of: the one on the stage; of the five side by side, the one that was entered or pointed at last. */

import { panelPosition } from '../../figures/stage/overview/panel-parts.ts'
import { panelRecipe } from '../../store/recipe-book.ts'
import type { AppState, OverviewPanelState } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import type { Moment } from '../../trace/contract/moments.ts'
import { shapeOf } from '../shape.ts'
import type { Shape } from '../shape.ts'

export interface Coded {
  /** null: it is not known yet. */
  shape: Shape | null
  recipe: AppState['recipe']
  moment: Moment['kind'] | undefined
  /** Which of the five side by side; null: there is one network alone. */
  of: OverviewPanelState['mode'] | null
}

export function useCoded(): Coded {
  const shape = useApp(shapeOf)
  const recipe = useApp((app) => app.recipe)
  const kind = useApp((app) => app.moments[app.moment]?.kind)
  const panel = useApp(panelOf)
  const moment = useApp((app) => app.moment)
  if (panel === undefined) return { shape, recipe, moment: kind, of: null }
  return { shape: panel.shape, recipe: panelRecipe(panel.mode), moment: panel.moments[panelPosition(panel.moments, moment)]?.kind, of: panel.mode }
}

function panelOf({ overview, entered }: Pick<AppState, 'overview' | 'entered'>): OverviewPanelState | undefined {
  return overview?.find(({ mode }) => mode === entered?.mode) ?? overview?.at(-1)
}
