import type { Article } from '../article.ts'
import type { Mention } from '../mention.ts'
import type { Amount } from './amount.ts'
import type { Attribution } from './attribution.ts'
import type { Decision, Ground } from './decide.ts'
import { explain } from './explain.ts'
import { coreOf, extentOf } from './extent.ts'
import type { FitContext } from './fit-frame.ts'
import type { MatcherPack } from './matcher-pack.ts'
import { polarityOfGround } from './polarity.ts'
import { reasonsOf } from './reasons.ts'
import { tokenSpan } from './sentence.ts'
import { toldValue } from './told-value.ts'
import { amountOf } from './value-of.ts'

/** What a mention is made from beside the decision. */
interface Reading {
  context: FitContext
  attribution: Attribution
  article: Pick<Article, 'published'>
  pack: MatcherPack
}

/** The mention that a decision makes, with its value, comparison, polarity and grounds. */
export function mentionOf(
  { claim, ground: decided, score }: Decision,
  { context, attribution, article, pack }: Reading,
): Mention {
  const { sentence } = context
  const { published } = article
  const values = pack.values[claim] ?? {}
  const given = decided.kind === 'frame' ? decided.fit.amount : decided.amount
  const amount = amountOf({ claim, given }, context, pack, published)
  const ground = withAmount(decided, amount)
  const core = coreOf(ground)
  const { first, last } = extentOf(ground, sentence)
  const span = tokenSpan(sentence, first, last)
  const speaker = attribution.speakerOf(core)
  const told = toldValue({ claim, amount, anchor: core.first, published }, context, pack)
  const { value, comparison } = told
  const explanation = explain({ ...told, values })
  return {
    ...span,
    quote: sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start),
    sentence: sentence.span,
    claim,
    comparison,
    value,
    ...(explanation && { explanation }),
    polarity: polarityOfGround(decided, claim, context, pack),
    score,
    reasons: reasonsOf(ground, context),
    ...(speaker && { speaker }),
  }
}

/** What is marked and given as a reason is the number that is compared. */
function withAmount(ground: Ground, amount: Amount | null): Ground {
  return ground.kind === 'frame' ? { ...ground, fit: { ...ground.fit, amount } } : { ...ground, amount }
}
