import type { Fit, FitContext } from '../fit-frame.ts'
import type { Frame } from '../matcher-pack.ts'
import { isPlain } from '../score.ts'
import type { FrameEvidence } from './model.ts'

/** How near a claim's frames are to holding in a sentence; `fit` is the one that `fitFrame` accepted, if any. */
export function frameEvidence(frames: Frame[], fit: Fit | undefined, context: FitContext): FrameEvidence {
  const share = Math.max(0, ...frames.map((frame) => shareFilled(frame, context)))
  return [fit ? 1 : 0, fit && isPlain(fit) ? 1 : 0, share, share === 1 ? 1 : 0]
}

function shareFilled({ slots, count, veto }: Frame, { present, sentence }: FitContext): number {
  if (veto.some((concept) => present.has(concept))) return 0
  const filled = slots.filter(({ any }) => any.some((concept) => present.has(concept))).length
  const parts = slots.length + (count ? 1 : 0)
  const counted =
    count !== null &&
    sentence.numbers.some(({ kind, low, yearLike }) =>
      kind === 'vague' ? count.vague : !yearLike && low >= count.from && low <= count.to,
    )
  return (filled + (counted ? 1 : 0)) / parts
}
