import type { Day } from '../day.ts'
import type { MentionValue } from '../mention.ts'
import { type Amount, amounts } from './amount.ts'
import { isSameCount } from './compare.ts'
import { farAmounts } from './far-amounts.ts'
import type { FitContext } from './fit-frame.ts'
import { isFormer, isWhole } from './former.ts'
import { indexFrames } from './frame-index.ts'
import { isPart, looseAmounts, ordinalAmounts } from './loose-amounts.ts'
import type { MatcherPack } from './matcher-pack.ts'
import { wordsOf } from './reasons.ts'
import { shareAmounts } from './shares.ts'

/**
 * The amount that the sentence gives for a claim that it speaks of; `given` is the one on whose ground it does. One that a
 * frame would count comes before one that merely could be meant; what the sentence itself calls past gives way to what it
 * says is so now; and among several the claim's own number is the one told of it.
 */
export function amountOf(
  { claim, given }: { claim: string; given: Amount | null },
  context: FitContext,
  pack: MatcherPack,
  published?: Day,
): Amount | null {
  const values = pack.values[claim] ?? {}
  if (values.count === undefined && !values.vague) return given
  const index = indexFrames(pack)
  const slots = index.of(claim).flatMap(({ count }) => count ?? [])
  const strict = distinct([
    ...(given ? [given] : []),
    ...slots.flatMap((slot) => amounts({ ...context, slot })),
  ])
  const loose =
    slots.length > 0 ? looseAmounts({ ...context, slots, units: index.unitsIn(context.present) }) : []
  // Once the record has ended, what is left of its number is the news.
  const isLate = published !== undefined && published > pack.until
  const isCurrent = ({ reading }: Amount): boolean =>
    !isFormer(reading, context.sentence, published) && !(isLate && isWhole(reading, context.sentence))
  const isSame = ({ reading }: Amount): boolean => isSameCount(reading, values)
  const current = strict.filter(isCurrent)
  const meant = distinct([...current, ...loose.filter(isCurrent)])
  const among = current.length > 0 || meant.length > 0 ? current : strict
  const wholes = meant.filter((amount) => !isPart(amount, context.sentence))
  const [only, ...others] = meant.length > 0 ? wholes : ordinalAmounts({ ...context, slots })
  return (
    among.find(isSame) ??
    meant.find(isSame) ??
    (slots.length > 0 ? shareAmounts(context.sentence).find(isSame) : null) ??
    plainest(among) ??
    (others.length === 0 ? only : null) ??
    given ??
    farAmounts({ ...context, slots, index }, values)[0] ??
    null
  )
}

function distinct(found: Amount[]): Amount[] {
  return found.filter(({ reading }, at) => found.findIndex((other) => other.reading === reading) === at)
}

/** A number is more telling than "hundreds". */
function plainest(found: Amount[]): Amount | undefined {
  return found.find(({ reading }) => reading.kind !== 'vague') ?? found[0]
}

export function countOf(
  { reading: { first, last, low, high } }: Amount,
  { sentence }: FitContext,
): MentionValue {
  return { kind: 'count', text: wordsOf(sentence, first, last), low, high }
}
