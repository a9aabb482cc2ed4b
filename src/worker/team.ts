/** The worker and its helpers as one: gathered when a run that is worth it first trains, given up for good where one of them fails.
 *  The run goes on alone then, with the same numbers. */

import { GATES } from '../engine/spec.ts'
import type { Workspace } from '../engine/workspace.ts'
import type { Pass, Run } from '../run/run.ts'
import { canShare, createTogether, setupsOf } from '../run/together.ts'
import type { Together } from '../run/together.ts'
import type { HelperProxy } from './helper.ts'

export interface TeamOptions {
  /** Processors of this machine. */
  cores: number
  spawn(): HelperProxy
}

/** Multiplications of an iteration below which messages cost more than they bring. */
const LEAST_PRODUCTS = 20_000_000
/** From so many processors on four compute: the page needs some of them. */
const FOR_FOUR = 6

export class Team {
  private broken = false
  private readonly helpers: HelperProxy[] = []
  private gathered: { run: Run; together: Promise<Together | null> } | null = null

  constructor(private readonly options: TeamOptions) {}

  /** Whether helpers would make it faster. */
  suits(workspace: Workspace): boolean {
    return !this.broken && this.members(workspace) > 1 && canShare(workspace) && productsOf(workspace) >= LEAST_PRODUCTS
  }

  /** Pass and update. */
  async step(run: Run): Promise<Pass> {
    // The last batch of an epoch may be smaller: it is not worth memory of its own.
    if (run.workspace.batch !== run.recipe.batch) return run.step()
    if (this.gathered?.run !== run) this.gathered = { run, together: this.gather(run) }
    const together = await this.gathered.together
    const pass = together && (await run.stepTogether(together))
    if (pass) return pass
    this.disband(run)
    return run.step()
  }

  private members({ levels }: Workspace): number {
    const { parts } = levels[0].directions[0]
    return Math.min(parts, this.options.cores >= FOR_FOUR ? 4 : this.options.cores >= 2 ? 2 : 1)
  }

  private async gather({ workspace, model }: Run): Promise<Together | null> {
    if (this.broken) return null
    try {
      const setups = setupsOf(workspace, this.members(workspace))
      while (this.helpers.length < setups.length - 1) this.helpers.push(this.options.spawn())
      await Promise.all(setups.slice(1).map((setup, i) => this.helpers[i].prepare(setup, model.kernels.name)))
      return createTogether(workspace, setups, this.helpers)
    } catch {
      return null
    }
  }

  private disband(run: Run): void {
    this.broken = true
    this.gathered = { run, together: Promise.resolve(null) }
    for (const helper of this.helpers.splice(0)) helper.end()
  }
}

/** Of the forward pass. */
function productsOf({ schedule, batch, levels, model }: Workspace): number {
  const { hiddenSize, cell } = model.architecture
  const layers = levels.flatMap(({ directions }) => directions)
  return schedule.steps * batch * layers.reduce((sum, { width }) => sum + GATES[cell].length * hiddenSize * (width + hiddenSize), 0)
}
