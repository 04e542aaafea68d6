import { type Fit, type FitContext, fitFrame } from './fit-frame.ts'
import type { Frame } from './matcher-pack.ts'
import { scoreOf, THRESHOLD } from './score.ts'

/** For each claim the frame that holds best in the sentence. Claims that a more special one replaces are left out. */
export function bestFits(frames: Frame[], context: FitContext): Map<string, Fit> {
  const best = new Map<string, Fit>()
  for (const frame of frames) {
    const fit = fitFrame(frame, context)
    if (!fit || scoreOf(fit) < THRESHOLD) continue
    const known = best.get(frame.claim)
    if (!known || rank(known) < rank(fit)) best.set(frame.claim, fit)
  }
  for (const { frame } of [...best.values()]) for (const claim of frame.instead) best.delete(claim)
  return best
}

/** Of two fits for one claim the one that tells an amount says more; then the surer one. */
const rank = (fit: Fit): number => (fit.amount ? 1000 : 0) + scoreOf(fit)
