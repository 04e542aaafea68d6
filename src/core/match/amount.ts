import type { NumberReading } from '../text/numbers.ts'
import type { Token } from '../text/tokens.ts'
import type { Annotation } from './annotate.ts'
import type { ConceptGraph } from './concept-graph.ts'
import { strangeNoun } from './counted-noun.ts'
import type { CountSlot } from './matcher-pack.ts'
import { isSoft } from './phrase.ts'
import type { ReadSentence } from './sentence.ts'
import type { Topic } from './topic.ts'

const UNIT_AHEAD = 5
const UNIT_BEHIND = 9

/** After a number without a noun of its own ("and 900 in Syria") the unit is the one named before. */
const BARE_FOLLOWERS = new Set(
  (
    'in of at as by to for from and , . ) ( ; : - — here there now today strong all altogether overall combined ' +
    'في من الي علي بحسب وفق حسب و قبل منذ خلال هنا هناك حاليا الان اليوم مجتمعين مجتمعه اجمالا'
  ).split(' '),
)

/** An amount that fills a frame's count. */
export interface Amount {
  reading: NumberReading
  unit: Annotation | null
  place: Annotation | null
}

export interface AmountQuery {
  slot: CountSlot
  sentence: ReadSentence
  annotations: Annotation[]
  graph: ConceptGraph
  topic: Topic
  /** The concept of which every place is a kind. */
  anyPlace: number[]
}

/** The amounts in the sentence that the slot takes, in order. */
export function amounts(query: AmountQuery): Amount[] {
  const found: Amount[] = []
  let unitBefore: Annotation | null = null
  for (const reading of query.sentence.numbers) {
    const unit: Annotation | null =
      unitOf(reading, query) ?? (isBare(reading, query.sentence.tokens) ? unitBefore : null)
    if (!unit) continue
    unitBefore = unit
    // Four bare digits are a year unless what they count follows at once ("2000 troops").
    if (reading.yearLike && (unit.first <= reading.last || unit.first > reading.last + 2)) continue
    if (!inRange(reading, query.slot)) continue
    const place = placeOf(reading, query)
    if (place === 'elsewhere') continue
    found.push({ reading, unit, place })
  }
  return found
}

export function inRange({ kind, low, high }: NumberReading, { from, to, vague }: CountSlot): boolean {
  if (kind === 'vague') return vague
  const value = kind === 'at-most' ? high : low
  return value >= from && value <= to
}

export function isBare(reading: NumberReading, tokens: Token[]): boolean {
  const next = tokens[reading.last + 1]
  return !next || next.kind === 'mark' || BARE_FOLLOWERS.has(next.text)
}

function unitOf(
  reading: NumberReading,
  { slot, sentence, annotations, graph }: AmountQuery,
): Annotation | null {
  const units = annotations.filter(({ concept }) => graph.isAny(concept, slot.of))
  const between = (from: number, to: number): boolean =>
    sentence.numbers.some(({ first, last }) => first > from && last < to)
  const noun = strangeNoun(reading, sentence, units) ?? Number.POSITIVE_INFINITY
  const ahead = units.find(
    ({ first, last }) =>
      last > reading.last &&
      first < noun &&
      first - reading.last <= UNIT_AHEAD &&
      !between(reading.last, first),
  )
  if (ahead) return ahead
  if (!isBare(reading, sentence.tokens)) return null
  return (
    units.findLast(
      ({ last }) =>
        last < reading.first && reading.first - last <= UNIT_BEHIND && !between(last, reading.first),
    ) ?? null
  )
}

/** How far before a number its place may stand when another place follows beyond a comma. */
const PLACE_BEHIND = 8

/**
 * The number's own place: one that follows in the same breath, else one shortly before, else one beyond a comma,
 * else any before; never one on the far side of another number.
 */
function placeOf(reading: NumberReading, query: AmountQuery): Annotation | null | 'elsewhere' {
  const { slot, sentence, annotations, graph, topic, anyPlace } = query
  if (slot.where.length === 0) return null
  const places = annotations.filter(({ concept }) => graph.isAny(concept, anyPlace))
  const next = sentence.numbers.find(({ first, yearLike }) => first > reading.last && !yearLike)
  const after = places.find(
    ({ first }) => first > reading.last && first < (next?.first ?? Number.POSITIVE_INFINITY),
  )
  const before = places.findLast(({ last }) => last < reading.first)
  const near = before && reading.first - before.last <= PLACE_BEHIND ? before : undefined
  const adjoining = after && !hasMark(sentence.tokens, reading.last, after.first) ? after : undefined
  const chosen = adjoining ?? near ?? after ?? before
  if (chosen) return graph.isAny(chosen.concept, slot.where) ? chosen : 'elsewhere'
  return slot.carry && slot.where.some((place) => topic.carries(place, annotations)) ? null : 'elsewhere'
}

export function hasMark(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some((token) => token.kind === 'mark' && !isSoft(token))
}
