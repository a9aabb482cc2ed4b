/** A model: the architecture, its weights and the kernels that multiply with them. It has no batch and no time; a workspace has. */

import type { Kernels } from './kernels/kernels.ts'
import type { Arena } from './numbers.ts'
import { createParameters } from './parameters.ts'
import type { Parameter } from './parameters.ts'
import type { Architecture } from './spec.ts'

export interface Model {
  readonly architecture: Architecture
  readonly kernels: Kernels
  readonly arena: Arena
  /** In drawing order. */
  readonly parameters: Parameter[]
  readonly byName: Record<string, Parameter>
}

/** Zero weights; see initial.ts for drawing them. Settings are checked by check-spec.ts, not here. */
export function createModel(architecture: Architecture, kernels: Kernels, arena: Arena): Model {
  const parameters = createParameters(architecture, arena)
  const byName = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter]))
  return { architecture, kernels, arena, parameters, byName }
}

/** A second model with the same weights, for experiments that never touch the run. */
export function copyModel(model: Model, arena: Arena, kernels = model.kernels): Model {
  const copy = createModel(model.architecture, kernels, arena)
  copy.parameters.forEach((parameter, i) => parameter.value.set(model.parameters[i].value))
  return copy
}

