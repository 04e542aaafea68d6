import type { DateReading } from '../text/dates.ts'
import { type Amount, amounts } from './amount.ts'
import type { Annotation } from './annotate.ts'
import type { ConceptGraph } from './concept-graph.ts'
import type { Frame, Slot } from './matcher-pack.ts'
import { polarityOf } from './reach.ts'
import type { ReadSentence } from './sentence.ts'
import type { Topic } from './topic.ts'

/** A frame that holds in a sentence: which words fill which slot, `null` where the article's context does. */
export interface Fit {
  frame: Frame
  fillers: { slot: Slot; annotation: Annotation | null }[]
  amount: Amount | null
  /** The token before which nothing turns what the frame tells: where the trigger begins a clause of its own, else 0. */
  since: number
  negations: number
  open: boolean
}

export interface FitContext {
  sentence: ReadSentence
  annotations: Annotation[]
  /** Every concept that some annotation is. */
  present: Set<number>
  /** Those, and what stands inside names: everything that the sentence names. */
  named: Set<number>
  graph: ConceptGraph
  topic: Topic
  anyPlace: number[]
  /** The dates of the sentences before, nearest first. */
  carried: readonly DateReading[]
  /** The question that the sentence answers, and what answers it where it asks. */
  exchange: readonly FitContext[]
}

/** The tightest way in which the frame holds in the sentence, or null. */
export function fitFrame(frame: Frame, context: FitContext): Fit | null {
  if (frame.langs && !frame.langs.includes(context.sentence.lang)) return null
  if (!mayFit(frame, context) || vetoed(frame, context) || !isDated(frame, context.sentence.dates))
    return null
  let best: Fit | null = null
  for (const fit of fits(frame, context)) if (!best || extent(fit) < extent(best)) best = fit
  return best
}

function* fits(frame: Frame, context: FitContext): Generator<Fit> {
  const [trigger, ...others] = frame.slots
  const counted = frame.count ? amounts({ ...context, slot: frame.count }) : [null]
  for (const amount of counted)
    for (const anchor of anchors(trigger, amount, context)) {
      const fillers = fill(trigger, anchor, others, frame.within, context)
      if (!fillers) continue
      const at = amount?.reading.first ?? target(frame, anchor)
      if (!inEra(frame, at, context.sentence.dates)) continue
      const since = amount || !anchor?.conjoined ? 0 : anchor.first
      const { negations, open } = polarityOf(context.sentence, at, since)
      if (frame.negation === 'required' && negations !== 1) continue
      if (frame.negation === 'forbidden' && negations !== 0) continue
      yield { frame, fillers, amount, since, negations, open }
    }
}

/**
 * The token whose negation counts. A trigger may hold a negation itself ("no plans", عدم حاجة): it counts where the frame
 * requires one; elsewhere it is part of the trigger's meaning ("does not come back").
 */
function target({ negation }: Frame, anchor: Annotation | null): number {
  return (negation === 'required' ? anchor?.last : anchor?.first) ?? 0
}

/** Where the frame hangs: its trigger's words, or the amount where no trigger word need stand in the sentence. */
function anchors(
  trigger: Slot | undefined,
  amount: Amount | null,
  context: FitContext,
): (Annotation | null)[] {
  if (!trigger) return [null]
  const found = matching(trigger, context)
  if (found.length > 0) return found
  return trigger.carry && amount && carried(trigger, context) ? [null] : []
}

const matching = ({ any }: Slot, { annotations, graph }: FitContext): Annotation[] =>
  annotations.filter(({ concept }) => graph.isAny(concept, any))

const carried = ({ any, carry }: Slot, { topic, annotations }: FitContext): boolean =>
  carry && any.some((concept) => topic.carries(concept, annotations))

function fill(
  trigger: Slot | undefined,
  anchor: Annotation | null,
  others: Slot[],
  within: number,
  context: FitContext,
): Fit['fillers'] | null {
  const fillers: Fit['fillers'] = trigger ? [{ slot: trigger, annotation: anchor }] : []
  for (const slot of others) {
    const near = matching(slot, context)
      .filter((candidate) => fillers.every((other) => mayFill(candidate, slot, other, context.graph)))
      .map((candidate) => ({ candidate, away: anchor ? distance(candidate, anchor) : 0 }))
      .filter(({ away }) => away <= within)
      .sort((a, b) => a.away - b.away)[0]
    if (!near && !carried(slot, context)) return null
    fillers.push({ slot, annotation: near?.candidate ?? null })
  }
  return fillers
}

/** One word may play two parts only where one concept holds both ("US troops"), not twice the same, not by two readings. */
function mayFill(
  candidate: Annotation,
  slot: Slot,
  other: Fit['fillers'][number],
  graph: ConceptGraph,
): boolean {
  const { annotation } = other
  if (!annotation) return true
  if (annotation === candidate) {
    const { is } = graph.data(candidate.concept)
    const parts = (part: Slot): number[] => part.any.filter((concept) => is.includes(concept))
    return parts(slot).some((concept) => parts(other.slot).some((taken) => taken !== concept))
  }
  const sameLength = candidate.last - candidate.first === annotation.last - annotation.first
  return !sameLength || candidate.first > annotation.last || annotation.first > candidate.last
}

const distance = (a: Annotation, b: Annotation): number =>
  a.first > b.last ? a.first - b.last : b.first > a.last ? b.first - a.last : 0

/** A cheap look that spares most frames: a slot that context may not fill needs one of its concepts here. */
function mayFit({ slots, count }: Frame, { present, sentence }: FitContext): boolean {
  if (count && sentence.numbers.length === 0) return false
  return slots.every(({ any, carry }) => carry || any.some((concept) => present.has(concept)))
}

const vetoed = ({ veto }: Frame, { present }: FitContext): boolean =>
  veto.some((concept) => present.has(concept))

function isDated({ dated }: Frame, dates: DateReading[]): boolean {
  return !dated || dates.some(({ from, to }) => from <= dated.to && to >= dated.from)
}

/** Only a date close by tells the time of an event: a sentence on today's troops may end in the war of 2014. */
const ERA_REACH = 9

/** "In 2007, …": a date that begins no later than here tells the time of the whole sentence. */
const LEADING = 2

function inEra({ era }: Frame, at: number, dates: DateReading[]): boolean {
  if (!era) return true
  const near = dates.filter(({ first, last }) => first - at <= ERA_REACH && at - last <= ERA_REACH)
  const touches = ({ from, to }: DateReading): boolean =>
    (!era.to || from <= era.to) && (!era.from || to >= era.from)
  if (near.length > 0) return near.some(touches)
  const leading = dates.find(({ first }) => first <= LEADING)
  return !leading || dates.some(touches)
}

/** Tokens from the first to the last word of a fit. */
export function bounds({ fillers, amount }: Fit): { first: number; last: number } {
  const ranges = [
    ...fillers.flatMap(({ annotation }) => annotation ?? []),
    ...(amount ? [amount.reading] : []),
  ]
  if (amount?.unit) ranges.push(amount.unit as Annotation)
  return { first: Math.min(...ranges.map((r) => r.first)), last: Math.max(...ranges.map((r) => r.last)) }
}

/** Prefers fewer carried slots, then the shorter stretch of words. */
function extent(fit: Fit): number {
  const { first, last } = bounds(fit)
  return fit.fillers.filter(({ annotation }) => !annotation).length * 1000 + (last - first)
}
