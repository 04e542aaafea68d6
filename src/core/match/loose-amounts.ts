import { readOrdinal } from '../text/numbers/ordinals.ts'
import type { NumberReading } from '../text/numbers.ts'
import { wordSet } from '../text/words.ts'
import { type Amount, type AmountQuery, hasMark, inRange, isBare } from './amount.ts'
import type { CountSlot } from './matcher-pack.ts'
import type { ReadSentence } from './sentence.ts'

export interface LooseQuery extends Omit<AmountQuery, 'slot'> {
  /** The claim's own slots. */
  slots: CountSlot[]
  /** What each slot of the pack counts. */
  units: number[][]
}

/**
 * The amounts that could be meant though no frame would count them: in range, and neither told of something else nor of
 * another place.
 */
export function looseAmounts({ slots, units, ...query }: LooseQuery): Amount[] {
  const own = slots.flatMap(({ of }) => of)
  // Units that are counted together somewhere are of one kind: soldiers, men, advisers.
  const kin = units.filter((of) => of.some((unit) => own.includes(unit))).flat()
  const where = slots.flatMap((slot) => slot.where)
  return query.sentence.numbers
    .filter((reading) => !reading.yearLike && slots.some((slot) => inRange(reading, slot)))
    .filter(
      (reading) => !countsAnother(reading, kin, units.flat(), query) && !isElsewhere(reading, where, query),
    )
    .map((reading) => ({ reading, unit: null, place: null }))
}

const PART_OF = wordSet('them whom which')
const ITS_PART = wordSet('منهم منها منهن')

/** "a hundred incidents, sixty of them on Syrian soil": a part of what was counted before. */
export function isPart({ reading }: Amount, { tokens }: Pick<ReadSentence, 'tokens'>): boolean {
  const [next, second] = [1, 2].map((step) => tokens[reading.last + step]?.text ?? '')
  return ITS_PART.has(next ?? '') || (next === 'of' && PART_OF.has(second ?? ''))
}

/** Measures of time and way, and things that are never the people or events a pack counts. */
const MEASURES = wordSet(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades km kilometre ' +
    'kilometres kilometer kilometers mile miles metre metres meters ton tons tonnes barrels percent degrees points ' +
    'ثانيه ثواني دقيقه دقايق ساعه ساعات يوم يوما ايام اسبوع اسبوعا اسابيع شهر شهرا اشهر شهور عام عاما اعوام سنه سنوات سنين عقد ' +
    'عقود كم كيلومتر كيلومترا كيلومترات ميل ميلا اميال متر مترا امتار طن طنا اطنان برميل برميلا نقطه',
)

type Surroundings = Pick<AmountQuery, 'sentence' | 'annotations' | 'graph' | 'anyPlace'>

function countsAnother(
  reading: NumberReading,
  own: number[],
  units: number[],
  { sentence, annotations, graph }: Surroundings,
): boolean {
  const { tokens } = sentence
  const { last } = reading
  if (isBare(reading, tokens)) return false
  const noun = tokens[last + 1]?.text === '-' ? last + 2 : last + 1
  if (MEASURES.has(tokens[noun]?.text ?? '')) return true
  // English may have an adjective before its noun.
  const reach = sentence.lang === 'en' ? noun + 1 : noun
  const counted = annotations.filter(({ first }) => first >= noun && first <= reach)
  return (
    counted.some(({ concept }) => graph.isAny(concept, units)) &&
    !counted.some(({ concept }) => graph.isAny(concept, own))
  )
}

/** Whether a place that is none of the number's own follows it in the same breath. */
function isElsewhere(
  reading: NumberReading,
  where: number[],
  { sentence, annotations, graph, anyPlace }: Surroundings,
): boolean {
  if (where.length === 0) return false
  const next = sentence.numbers.find(({ first, yearLike }) => first > reading.last && !yearLike)
  const place = annotations.find(
    ({ concept, first }) =>
      first > reading.last &&
      first < (next?.first ?? Number.POSITIVE_INFINITY) &&
      graph.isAny(concept, anyPlace),
  )
  if (!place || hasMark(sentence.tokens, reading.last, place.first)) return false
  return !graph.isAny(place.concept, where)
}

/**
 * The place in the row that a counted thing takes: who becomes "the ninetieth member" makes it ninety. Arabic puts the
 * ordinal behind its noun, English before it.
 */
export function ordinalAmounts({ slots, ...query }: Omit<LooseQuery, 'units'>): Amount[] {
  const { sentence, annotations, graph } = query
  const { tokens, lang } = sentence
  return annotations.flatMap((unit) => {
    const slot = slots.find(({ of }) => graph.isAny(unit.concept, of))
    if (!slot) return []
    const starts = lang === 'ar' ? [unit.last + 1] : [unit.first - 1, unit.first - 2, unit.first - 3]
    for (const first of starts) {
      const read = readOrdinal(tokens, first, lang)
      if (!read || (lang === 'en' && read.last !== unit.first - 1)) continue
      const { last, value } = read
      const reading: NumberReading = { first, last, kind: 'exact', low: value, high: value, yearLike: false }
      if (inRange(reading, slot)) return [{ reading, unit, place: null }]
    }
    return []
  })
}
