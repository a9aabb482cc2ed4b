/** A short answer to a press, which goes away by itself. */

import { useEffect, useState } from 'react'

/** Milliseconds until then. */
const SHOWN = 5000

export function useSaid(): [said: string, answer: (said: string) => void] {
  const [said, answer] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => answer(''), SHOWN)
    return () => clearTimeout(timer)
  }, [said])
  return [said, answer]
}
