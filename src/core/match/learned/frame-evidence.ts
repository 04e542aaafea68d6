import type { FitContext } from '../fit-frame.ts'
import type { Frame } from '../matcher-pack.ts'
import type { FrameEvidence } from './model.ts'

/** How near a claim's frames are to holding in a sentence. `holds` is for those that `fitFrame` accepted. */
export function frameEvidence(frames: Frame[], holds: boolean, context: FitContext): FrameEvidence {
  const share = Math.max(0, ...frames.map((frame) => shareFilled(frame, context)))
  return [holds ? 1 : 0, share, share === 1 ? 1 : 0]
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
