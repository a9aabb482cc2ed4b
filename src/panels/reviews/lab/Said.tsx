/** What a panel has to say besides its numbers: what is loading, what failed, what the browser did not keep. */

import type { Failure } from '../../../store/reviews-lab-state.ts'
import { labFailure } from '../../../text/reviews-lab.ts'
import { useLabSay, useLabState } from './useLab.ts'

export function Said({ failure, unkept = false }: { failure: Failure | null; unkept?: boolean }) {
  const say = useLabSay()
  const progress = useLabState((lab) => lab.progress)
  return (
    <>
      {failure && <p className="lab-said" role="alert">{labFailure(say, failure)}</p>}
      {unkept && <p className="lab-said" role="status">{say('unkept')}</p>}
      {progress && !failure && (
        <p className="soft lab-progress">
          {say(`progress.${progress.what}`)} <progress value={progress.share} aria-label={say(`progress.${progress.what}`)} />
        </p>
      )}
    </>
  )
}
