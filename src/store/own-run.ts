/** Names of runs on data of one's own, in the address key `run`: the id of the data, and behind it, where the run is no pure recipe, its own. */

const FORM = /^own-([a-z0-9]{1,20})(-[a-z0-9-]+)?$/

/** A run that is its recipe on these data. */
export const ownRun = (id: string) => `own-${id}`

/** The name of a run that is more than its recipe: with data of one's own it names them too. */
export const keptRunName = (own: { id: string } | null, run: string) => (own ? `${ownRun(own.id)}-${run}`.slice(0, 40) : run)

/** The id of the data; null: it is no run on data of one's own. */
export function ownOf(run: string | null): string | null {
  return (run !== null && FORM.exec(run)?.[1]) || null
}

/** Whether the data and the address say all about it. */
export function isPureOwn(run: string | null): boolean {
  return run !== null && FORM.test(run) && FORM.exec(run)?.[2] === undefined
}
