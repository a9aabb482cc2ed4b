/** Colours as every drawing program reads them: whatever CSS says becomes rgb() and an opacity. */

import type { Attributes } from './svg-element.ts'

type Channels = [red: number, green: number, blue: number, opacity: number]

const known = new Map<string, Channels>()

/** null: nothing is to be seen of it. */
export function paint(colour: string, as: 'fill' | 'stroke' = 'fill'): Attributes | null {
  const [red, green, blue, opacity] = channelsOf(colour)
  if (opacity === 0) return null
  return { [as]: `rgb(${red}, ${green}, ${blue})`, ...(opacity < 1 && { [`${as}-opacity`]: opacity }) }
}

function channelsOf(colour: string): Channels {
  const found = known.get(colour) ?? written(colour) ?? drawn(colour)
  known.set(colour, found)
  return found
}

function written(colour: string): Channels | null {
  const [, red, green, blue, opacity = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour) ?? []
  return red === undefined ? null : [Number(red), Number(green), Number(blue), Number(opacity)]
}

/** What a canvas makes of it, on nothing for its opacity. */
function drawn(colour: string): Channels {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d')
  if (context === null) return [0, 0, 0, 0]
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, opacity = 0] = context.getImageData(0, 0, 1, 1).data
  return [red, green, blue, Number((opacity / 255).toFixed(3))]
}
