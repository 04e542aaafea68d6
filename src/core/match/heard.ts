import { strangeNoun } from './counted-noun.ts'
import type { FitContext } from './fit-frame.ts'
import { amountFor } from './learned/amount-for.ts'
import type { CountSlot, Frame } from './matcher-pack.ts'
import { isSupplanted } from './subjects.ts'

/** Whether the model is asked at all where no frame holds: weights know nothing of what must not be. */
export function isHeard(frames: Frame[], context: FitContext): boolean {
  return !(
    isTooShort(context) ||
    isShutOut(frames, context) ||
    isSupplanted(frames, context) ||
    isOnRivals(frames, context) ||
    lacksNegation(frames, context) ||
    isOtherTime(frames, context) ||
    lacksAmount(frames, context) ||
    countsSomethingElse(frames, context)
  )
}

/** A button or a label ("Leave a reply") has too few words for weights to tell anything by. */
const FEWEST_WORDS = 4

function isTooShort({ sentence }: FitContext): boolean {
  return sentence.tokens.filter(({ kind }) => kind === 'word').length < FEWEST_WORDS
}

/** What every frame of a claim shuts out, the model may not let in. */
function isShutOut([frame, ...others]: Frame[], { present }: FitContext): boolean {
  if (!frame) return false
  return frame.veto.some(
    (concept) => present.has(concept) && others.every(({ veto }) => veto.includes(concept)),
  )
}

/** The title is about a rival of the claim's own subjects, and neither it nor the sentence speaks of one of those alone. */
function isOnRivals(frames: Frame[], { graph, present, topic }: FitContext): boolean {
  const title = new Set(topic.title())
  const subjects = frames
    .flatMap(({ slots }) => slots.flatMap(({ any }) => any))
    .filter((concept) => graph.data(concept).rivals.length > 0)
  const isRivalled = (concept: number): boolean =>
    graph.data(concept).rivals.some((rival) => title.has(rival))
  if (subjects.some((concept) => present.has(concept) || (title.has(concept) && !isRivalled(concept))))
    return false
  return subjects.some(isRivalled)
}

/** A claim whose every frame asks for a negation is not made without one. */
function lacksNegation(frames: Frame[], { sentence: { cues } }: FitContext): boolean {
  const negated = cues.negation.length + cues.denial.length > 0
  return !negated && frames.length > 0 && frames.every(({ negation }) => negation === 'required')
}

/** All that the sentence dates lies outside the times that the frames speak of. */
function isOtherTime(frames: Frame[], { sentence: { dates } }: FitContext): boolean {
  const eras = frames.flatMap(({ era, dated }) => era ?? dated ?? [])
  if (dates.length === 0 || eras.length === 0 || eras.length < frames.length) return false
  return dates.every(({ from, to }) =>
    eras.every((era) => (era.from !== null && to < era.from) || (era.to !== null && from > era.to)),
  )
}

/** A claim whose every frame counts is not made without any amount. */
function lacksAmount(frames: Frame[], { sentence: { numbers } }: FitContext): boolean {
  return numbers.length === 0 && frames.length > 0 && frames.every(({ count }) => count !== null)
}

/** A number that the claim could mean, told of another thing: the sentence says something else, whatever its words. */
export function countsSomethingElse(frames: Frame[], context: FitContext): boolean {
  const slots = frames.flatMap(({ count }) => count ?? [])
  return slots.some((slot) => isCounting(slot, context)) && !amountFor(frames, context)
}

function isCounting(
  { of, from, to, vague }: CountSlot,
  { sentence, annotations, graph }: FitContext,
): boolean {
  const units = annotations.filter(({ concept }) => graph.isAny(concept, of))
  return sentence.numbers.some((reading) => {
    const { kind, low, yearLike } = reading
    // A vague amount is a manner of speaking where nothing strange is counted.
    if (kind === 'vague') return vague && strangeNoun(reading, sentence, units) !== null
    return !yearLike && low >= from && low <= to
  })
}
