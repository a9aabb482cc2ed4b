/** Which layer and direction an experiment shows, where there are several. */

import { tensorParts } from '../../text/tensors.ts'
import { Choice } from '../Choice.tsx'
import { useExperimentSay } from './useExperimentSay.ts'

export interface LayerChoiceProps {
  /** Ids such as `dh.l0.fwd`. */
  tensors: readonly string[]
  value: string
  onChange: (tensor: string) => void
}

export function LayerChoice({ tensors, value, onChange }: LayerChoiceProps) {
  const say = useExperimentSay()
  const two = tensors.some((one) => one.endsWith('.bwd'))
  const name = (tensor: string) => {
    const { layer, direction } = tensorParts(tensor)
    const n = (layer ?? 0) + 1
    return two ? say('itemised.layerName', { n, direction: say(`itemised.${direction ?? 'fwd'}`) }) : say('itemised.layerOnly', { n })
  }
  return <Choice name={say('itemised.layer')} value={value} choices={tensors.map((tensor) => ({ value: tensor, label: name(tensor) }))} onChange={onChange} />
}
