/** The same picture as PNG at twice its size. */

import type { Drawing } from './picture-svg.ts'

const SCALE = 2

export async function picturePng({ text, width, height }: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image(width, height)
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * SCALE)
    canvas.height = Math.round(height * SCALE)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await bytesOf(canvas)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) void blob.arrayBuffer().then((buffer) => resolve(new Uint8Array(buffer)), reject)
      else reject(new Error('no picture'))
    }, 'image/png')
  })
}
