import type { Article } from '../article.ts'
import type { Mention, MentionValue, Polarity, Reason } from '../mention.ts'
import type { DateReading } from '../text/dates.ts'
import { compareValue } from './compare.ts'
import { bounds, type Fit, type FitContext } from './fit-frame.ts'
import type { MatcherPack } from './matcher-pack.ts'
import { rangeOfDate } from './partial-date.ts'
import { tokenSpan } from './sentence.ts'

const CARRIED_COST = 8
const RESOLVED_COST = 4
const OPEN_COST = 12
const WIDE = 24
const WIDE_COST = 8

/** Mentions below this are not made: unsure means silent. */
export const THRESHOLD = 60

export function scoreOf(fit: Fit): number {
  const { first, last } = bounds(fit)
  const carried = fit.fillers.filter(({ annotation }) => !annotation).length
  const resolved = fit.fillers.filter(({ annotation }) => annotation?.resolved).length
  const cost = carried * CARRIED_COST + resolved * RESOLVED_COST
  return 100 - cost - (fit.open ? OPEN_COST : 0) - (last - first > WIDE ? WIDE_COST : 0)
}

/** The mention that a fit makes, with its value, comparison, polarity and grounds. */
export function mentionOf(fit: Fit, context: FitContext, article: Article, pack: MatcherPack): Mention {
  const { sentence } = context
  const { first, last } = bounds(fit)
  const span = tokenSpan(sentence, first, last)
  const value = readValue(fit, context, pack)
  return {
    ...span,
    quote: article.text.slice(span.start, span.end),
    sentence: sentence.span,
    claim: fit.frame.claim,
    comparison: compareValue(value, fit.amount?.reading.kind === 'vague', {
      values: pack.values[fit.frame.claim] ?? {},
      until: pack.until,
      published: article.published,
    }),
    value,
    polarity: polarity(fit),
    score: scoreOf(fit),
    reasons: reasonsOf(fit, context),
  }
}

/** A frame that asks for a negation is fulfilled by it; on any other a negation denies what the claim says. */
function polarity({ frame, negations, open }: Fit): Polarity {
  if (open) return 'open'
  return frame.negation === 'any' && negations === 1 ? 'denied' : 'affirmed'
}

function readValue(
  { frame, amount, fillers }: Fit,
  { sentence }: FitContext,
  pack: MatcherPack,
): MentionValue | null {
  const textOf = (first: number, last: number): string => {
    const { start, end } = tokenSpan(sentence, first, last)
    return sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
  }
  if (amount) {
    const { first, last, low, high } = amount.reading
    return { kind: 'count', text: textOf(first, last), low, high }
  }
  const dates = pack.values[frame.claim]?.dates?.map(({ date }) => rangeOfDate(date)) ?? []
  if (dates.length === 0) return null
  const anchor = fillers[0]?.annotation?.first ?? 0
  const overlaps = ({ from, to }: DateReading): boolean =>
    dates.some((date) => from <= date.to && to >= date.from)
  const best = sentence.dates
    .map((reading) => ({ reading, away: Math.abs(reading.first - anchor) - (overlaps(reading) ? 1000 : 0) }))
    .sort((a, b) => a.away - b.away)[0]?.reading
  return best ? { kind: 'date', text: textOf(best.first, best.last), from: best.from, to: best.to } : null
}

function reasonsOf({ fillers, amount }: Fit, { sentence, graph }: FitContext): Reason[] {
  const words = (first: number, last: number): string => {
    const { start, end } = tokenSpan(sentence, first, last)
    return sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
  }
  const slots = fillers.map(({ slot, annotation }): Reason => {
    const concept = graph.data(annotation?.concept ?? (slot.any[0] as number)).id
    if (!annotation) return { role: slot.name, concept, text: '' }
    return { role: slot.name, concept, text: words(annotation.first, annotation.last) }
  })
  if (!amount) return slots
  const { reading, unit } = amount
  const count: Reason = {
    role: 'count',
    concept: unit ? graph.data(unit.concept).id : 'count',
    text: words(reading.first, reading.last),
  }
  return [count, ...slots]
}
