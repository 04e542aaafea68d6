import type { Annotation } from './annotate.ts'
import type { FitContext } from './fit-frame.ts'
import type { Frame } from './matcher-pack.ts'
import { isLifted } from './reach.ts'

/** The annotations at a word that the claim's frames are made of. */
function ownAt(word: number, frames: Frame[], { annotations, graph }: FitContext): Annotation[] {
  const own = frames.flatMap(({ slots }) => slots.flatMap(({ any }) => any))
  return annotations.filter(
    ({ concept, first, last }) => first <= word && word <= last && graph.isAny(concept, own),
  )
}

/** Whether a word is one of those that the claim's frames are made of. */
export const isOfClaim = (word: number, frames: Frame[], context: FitContext): boolean =>
  ownAt(word, frames, context).length > 0

/** A negation inside the words of one of the claim's own concepts ("no harm", "not accurate") is how the claim is told. */
export const isOwn = (cue: number, frames: Frame[], context: FitContext): boolean =>
  ownAt(cue, frames, context).some(({ first, last }) => first < last)

/** The words by which frames that require a negation hang, as frames of these slots alone. */
export const unsaying = (frames: Frame[]): Frame[] =>
  frames
    .filter(({ negation }) => negation === 'required')
    .map((frame) => ({ ...frame, slots: frame.slots.slice(0, 1) }))

/** Whether a cue turns nothing; what stops by the claim itself is no stop of what is claimed. */
export function lifts(cue: number, target: number, frames: Frame[], context: FitContext): boolean {
  const { sentence } = context
  const stopping = sentence.cues.stopping.filter((word) => !isOfClaim(word, frames, context))
  return isLifted(cue, target, { ...sentence, cues: { ...sentence.cues, stopping } })
}
