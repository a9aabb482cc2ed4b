/** Moves a picture of the gallery from outside, for looking at motion and for measuring a frame: functions on the window. */

import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { framesOf } from './frames.ts'
import type { Camera } from '../trace/contract/camera.ts'
import type { Snapshot } from '../trace/contract/tensors.ts'

export interface Outside {
  setPosition(to: number): void
  setDepth(to: number): void
  setCamera(to: Camera): void
  setSnapshot(change: (before: Snapshot) => Snapshot): void
}

/** Each returns when the picture has been drawn. `makeFrames` gets `runFrames` ready, for X of so many numbers. */
export function useOutside({ setPosition, setDepth, setCamera, setSnapshot }: Outside) {
  useEffect(() => {
    const turn = (yaw: number, pitch: number) => flushSync(() => setCamera({ yaw, pitch }))
    const setInput = (data: Float32Array) => flushSync(() => setSnapshot((before) => withInput(before, data)))
    Object.assign(window, {
      makeFrames: (length: number) => Object.assign(window, { runFrames: framesOf(length, { setInput, setCamera: turn }) }) && undefined,
      setPosition: (to: number) => flushSync(() => setPosition(to)),
      setDepth: (to: number) => flushSync(() => setDepth(to)),
      setCamera: turn,
    })
  }, [setPosition, setDepth, setCamera, setSnapshot])
}

function withInput(snapshot: Snapshot, data: Float32Array): Snapshot {
  const { x } = snapshot.tensors
  return x ? { ...snapshot, tensors: { ...snapshot.tensors, x: { ...x, data } } } : snapshot
}
