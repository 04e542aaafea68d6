import type { Lang } from '../../article.ts'
import { addDays, type Day } from '../../day.ts'
import type { Token } from '../tokens.ts'
import { wordSet } from '../words.ts'
import { type Ago, arabicSpan, before, englishSpan } from './ago.ts'
import { type DateReading, reading, type Scene, textAt } from './reading.ts'

const LATER = wordSet('later afterwards')
/** "Ten years on", "twenty years since the war": up to now, as a page tells it. */
const UNTIL_NOW = wordSet('on since after')
const ARABIC_UNTIL_NOW = wordSet('علي مرت مضت مر مضي انقضت')

/**
 * Days told by the time that went by since another: "left in 2011 and came back three years later" from the date before
 * it in the sentence, "twenty years after the invasion" and "a week earlier" from the day of publication. They are
 * guesses at what the story counts from, good enough to know a date again, not to date a sentence by.
 */
export function readElapsed(
  tokens: Token[],
  lang: Lang,
  dates: DateReading[],
  published: Day | undefined,
): DateReading[] {
  const scene = { tokens, lang, published }
  return tokens.flatMap((_, at) => {
    const isTaken = dates.some(({ first, last }) => at >= first && at <= last)
    return (isTaken ? null : lang === 'en' ? english(scene, at, dates) : arabic(scene, at, dates)) ?? []
  })
}

function english(scene: Scene, at: number, dates: DateReading[]): DateReading | null {
  const span = englishSpan(scene, at)
  const word = span && textAt(scene, span.last + 1)
  if (!span || !word) return null
  if (LATER.has(word)) return from(dateBefore(dates, at), at, { ...span, count: -span.count })
  return word === 'earlier' || UNTIL_NOW.has(word) ? from(scene.published, at, span) : null
}

function arabic(scene: Scene, at: number, dates: DateReading[]): DateReading | null {
  const isAfter = /^[وف]?بعد$/.test(textAt(scene, at))
  const span = arabicSpan(scene, isAfter ? at + 1 : at)
  if (!span) return null
  if (ARABIC_UNTIL_NOW.has(textAt(scene, span.last + 1))) return from(scene.published, at, span)
  return isAfter ? from(dateBefore(dates, at), at, { ...span, count: -span.count }) : null
}

const dateBefore = (dates: DateReading[], at: number): Day | undefined =>
  dates.findLast(({ last }) => last < at)?.from

function from(day: Day | undefined, at: number, span: Ago): DateReading | null {
  if (day === undefined) return null
  const period = before(day, span)
  const isRough = span.unit === 'day' && Math.abs(span.count) >= 7
  return reading(
    at,
    isRough ? { ...period, from: addDays(period.from, -1), to: addDays(period.to, 1) } : period,
  )
}
