import type { Article } from '../article.ts'
import type { Mention, MentionValue, Polarity } from '../mention.ts'
import type { DateReading } from '../text/dates.ts'
import type { Amount } from './amount.ts'
import { compareValue } from './compare.ts'
import type { Decision, Ground } from './decide.ts'
import { bounds, type FitContext } from './fit-frame.ts'
import type { MatcherPack } from './matcher-pack.ts'
import { rangeOfDate } from './partial-date.ts'
import { reasonsOf, wordsOf } from './reasons.ts'
import { tokenSpan } from './sentence.ts'

/** The mention that a decision makes, with its value, comparison, polarity and grounds. */
export function mentionOf(
  { claim, ground, score, possible }: Decision,
  context: FitContext,
  article: Article,
  pack: MatcherPack,
): Mention {
  const { sentence } = context
  const { first, last } = extentOf(ground)
  const span = tokenSpan(sentence, first, last)
  const amount = ground.kind === 'frame' ? ground.fit.amount : ground.amount
  const value = amount ? countOf(amount, context) : dateOf(claim, first, context, pack)
  return {
    ...span,
    quote: article.text.slice(span.start, span.end),
    sentence: sentence.span,
    claim,
    comparison: compareValue(value, amount?.reading.kind === 'vague', {
      values: pack.values[claim] ?? {},
      until: pack.until,
      published: article.published,
    }),
    value,
    polarity: polarityOf(ground, claim, pack),
    score,
    reasons: reasonsOf(ground, context),
    ...(possible && { possible }),
  }
}

function extentOf(ground: Ground): { first: number; last: number } {
  if (ground.kind === 'frame') return bounds(ground.fit)
  const { tokens, amount } = ground
  const all = [...tokens, ...(amount ? [amount.reading.first, amount.reading.last] : [])]
  return { first: Math.min(...all), last: Math.max(...all) }
}

/** A frame that asks for a negation is fulfilled by it; on any other a negation denies what the claim says. */
function polarityOf(ground: Ground, claim: string, { frames }: MatcherPack): Polarity {
  const { open, negations } = ground.kind === 'frame' ? ground.fit : ground
  if (open) return 'open'
  const plain =
    ground.kind === 'frame'
      ? ground.fit.frame.negation === 'any'
      : frames.every((frame) => frame.claim !== claim || frame.negation === 'any')
  return plain && negations === 1 ? 'denied' : 'affirmed'
}

function countOf({ reading: { first, last, low, high } }: Amount, { sentence }: FitContext): MentionValue {
  return { kind: 'count', text: wordsOf(sentence, first, last), low, high }
}

/** A date of the claim's where the sentence has one, else the date nearest to the mention. */
function dateOf(
  claim: string,
  anchor: number,
  { sentence }: FitContext,
  pack: MatcherPack,
): MentionValue | null {
  const dates = pack.values[claim]?.dates?.map(({ date }) => rangeOfDate(date)) ?? []
  if (dates.length === 0) return null
  const overlaps = ({ from, to }: DateReading): boolean =>
    dates.some((date) => from <= date.to && to >= date.from)
  const distance = ({ first }: DateReading): number => Math.abs(first - anchor)
  const nearest = [...sentence.dates].sort((a, b) => distance(a) - distance(b))
  const best = nearest.find(overlaps) ?? nearest[0]
  return best
    ? { kind: 'date', text: wordsOf(sentence, best.first, best.last), from: best.from, to: best.to }
    : null
}
