/** Training: slices of iterations until somebody stops it, progress for the page, checkpoints for a bad day. */

import type { NotFinite } from '../trace/contract/tensors.ts'
import type { BufferPool } from './buffer-pool.ts'
import type { HostedRun } from './hosted-run.ts'
import { Every, Pace, Seldom } from './pace.ts'
import type { World } from './pace.ts'
import type { Answers, Progress, RequestOf } from './protocol.ts'

export interface TrainJob {
  run: HostedRun
  world: World
  pool: BufferPool
  order: RequestOf<'train'>
  stopped(): boolean
  /** The page has not yet taken in what it was told: it is told nothing more until then. */
  behind(): boolean
  progress(progress: Progress): void
  /** Sends a checkpoint of where the run stands. */
  push(): void
}

/** While others compute too no processor is left for the page: what it draws is taken from them, so it is told less often. */
const TOGETHER_MS = 150
/** The page loses at most this when the worker dies. */
const PUSH_MS = 4000
/** A checkpoint larger than this leaves less often in proportion: 31 MB every quarter of a minute or so. */
const SMALL_BYTES = 8_000_000

export async function train(job: TrainJob): Promise<Answers['train']> {
  const { run, world, order } = job
  const pace = new Pace(world)
  const tell = new Every(world, run.shared ? Math.max(TOGETHER_MS, order.everyMs) : order.everyMs)
  const push = new Every(world, PUSH_MS * Math.max(1, checkpointBytes(run) / SMALL_BYTES))
  const speed = new Speed(world, run.iteration)
  const picture = new Seldom(world)
  let notFinite: NotFinite | null = null
  while (!job.stopped() && (order.until === null || run.iteration < order.until)) {
    notFinite = run.shared ? await run.stepTogether() : run.step()
    if (notFinite) break
    if (!pace.over) continue
    if (!job.behind() && tell.due) job.progress(progressOf(job, speed, picture))
    if (push.due) job.push()
    await pace.rest()
  }
  run.keep()
  job.push()
  return { iteration: run.iteration, notFinite }
}

/** Weights and the two memories that an optimizer has at most. */
function checkpointBytes({ current }: HostedRun): number {
  return 12 * current.weights.reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0)
}

/** Alone: with the pass of the next iteration, which its update then uses, so that what is shown costs no extra pass. With others a
 *  pass that leaves a trace is slower than theirs: it is made now and then, and in between the last numbers are told. */
function progressOf(job: TrainJob, speed: Speed, picture: Seldom): Progress {
  const { run, order } = job
  const told = run.shared ? run.last : null
  const seen = told === null || (order.live && picture.due) ? picture.timed(() => seenNow(job)) : { ...told, snapshot: null }
  return { iteration: run.iteration, ...seen, losses: run.losses.news(), iterationsPerSecond: speed.at(run.iteration) }
}

function seenNow({ run, pool, order }: TrainJob): Pick<Progress, 'loss' | 'gradNorm' | 'snapshot'> {
  const { loss, gradNorm } = run.current.pass()
  return { loss, gradNorm, snapshot: order.live ? run.current.snapshot(run.runId, 'live', (bytes) => pool.take(bytes)) : null }
}

/** Iterations a second, smoothed over about a second. */
class Speed {
  private last: { time: number; iteration: number }
  private smooth: number | null = null

  constructor(
    private readonly world: World,
    iteration: number,
  ) {
    this.last = { time: world.now(), iteration }
  }

  at(iteration: number): number {
    const time = this.world.now()
    const seconds = (time - this.last.time) / 1000
    const now = seconds > 0 ? (iteration - this.last.iteration) / seconds : 0
    const weight = Math.min(1, seconds)
    this.last = { time, iteration }
    return (this.smooth = this.smooth === null ? now : this.smooth + weight * (now - this.smooth))
  }
}
