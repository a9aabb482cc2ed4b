/** Rings: in which of three rings around one centre does a point lie? No line separates any two of them. One to one. */

import { cos, log, sin } from '../engine/math.ts'
import type { Random } from '../engine/random.ts'
import type { RingsData } from './data.ts'
import { RINGS } from './facts.ts'
import { drawnTask, inputsOf, targetsOf } from './task.ts'
import type { Task, TaskBatch, TaskSettings } from './task.ts'

/** Each ring is equally likely, so one constant answer costs log 3. */
export function ringsTask(settings: TaskSettings, seed: number): Task {
  return drawnTask('rings', settings, seed, ringsBatch, log(RINGS.length))
}

/** One batch: x (T, B, 2) the point's coordinates, targets (S, B) its ring. */
export function ringsBatch(settings: TaskSettings, random: Random): TaskBatch {
  const examples = Array.from({ length: settings.batch }, () => drawPoint(random))
  return {
    inputs: inputsOf(settings, (t, b) => (settings.inputs.includes(t) ? [examples[b]!.point.x, examples[b]!.point.y] : null)),
    targets: targetsOf(settings, (_t, b) => examples[b]!.ring),
    lengths: null,
    mask: null,
    data: { task: 'rings', examples },
  }
}

/** Uniform in the ring, in radius and in angle. */
function drawPoint(random: Random): RingsData {
  const ring = random.integer(RINGS.length)
  const { inner, outer } = RINGS[ring]!
  const radius = inner + (outer - inner) * random.uniform()
  const angle = 2 * Math.PI * random.uniform()
  return { point: { x: radius * cos(angle), y: radius * sin(angle) }, ring }
}
