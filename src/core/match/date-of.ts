import { addDays, type Day, type DayRange, dayNumber, dayOf, monthOf, yearOf } from '../day.ts'
import type { MentionValue } from '../mention.ts'
import type { ClaimValues } from '../pack/pack.ts'
import { type DateReading, guessDates } from '../text/dates.ts'
import { claimDates, meets } from './claim-dates.ts'
import { wordsOf } from './reasons.ts'
import type { ReadSentence } from './sentence.ts'

/** What the sentence is read for: the claim's dates, near which token, on a page of which day. */
export interface DateQuery {
  values: ClaimValues
  anchor: number
  published: Day | undefined
  /** The dates of the sentences before, nearest first. */
  carried?: readonly DateReading[]
}

/** A date of the claim's where the sentence has one, else the date nearest to the mention. */
export function dateOf(
  sentence: ReadSentence,
  { values, anchor, published, carried = [] }: DateQuery,
): MentionValue | null {
  const wanted = claimDates(values)
  if (wanted.length === 0) return null
  const { tokens, lang, dates } = sentence
  const distance = ({ first }: DateReading): number => Math.abs(first - anchor)
  const nearest = [...dates].sort((a, b) => distance(a) - distance(b))
  const years = [...dates, ...carried].filter(({ yearless }) => !yearless).map(({ from }) => yearOf(from))
  const meant = (readings: DateReading[]): MentionValue | null => {
    for (const reading of readings) {
      const meaning = meanings(reading, published, years).find((range) =>
        wanted.some((date) => meets(range, date)),
      )
      if (meaning) return asValue(sentence, reading, meaning)
    }
    return null
  }
  const told = meant(nearest) ?? meant(guessDates({ tokens, lang, published, dates, carried }))
  if (told) return told
  return nearest[0] ? asValue(sentence, nearest[0], nearest[0]) : null
}

function asValue(sentence: ReadSentence, { first, last }: DateReading, { from, to }: DayRange): MentionValue {
  return { kind: 'date', text: wordsOf(sentence, first, last), from, to }
}

/** A page without hints dates a month by the year before, this one, or the next. */
const NEAR = 400

/** The days that the words may mean; without a year those of one that the story has named, too. */
function meanings(
  { from, to, grain, yearless }: DateReading,
  published: Day | undefined,
  named: number[],
): DayRange[] {
  const range = { from, to }
  if (grain === 'season') return [range, ...seasons(range)]
  if (!yearless || !published) return [range]
  const steps =
    yearless === 'any' && from <= published ? [-1, 1, -2, -3, -4, -5, -6, -7, -8, -9, -10] : [-1, 1]
  const near = [range, ...steps.flatMap((step) => inYear(range, step) ?? [])].filter(
    (one) => yearless === 'any' || Math.abs(dayNumber(one.from) - dayNumber(published)) <= NEAR,
  )
  return [...near, ...named.flatMap((year) => inYear(range, year - yearOf(from)) ?? [])]
}

/** By the stars a season ends three weeks after its last month; the winter of a year may be the one that ends in it. */
function seasons({ from, to }: DayRange): DayRange[] {
  const late = { from, to: addDays(to, 22) }
  const before = monthOf(from) === 12 ? inYear(late, -1) : null
  return before ? [late, before] : [late]
}

function inYear({ from, to }: DayRange, step: number): DayRange | null {
  const [first, last] = [from, to].map((day) => dayOf(yearOf(day) + step, monthOf(day), Number(day.slice(8))))
  return first && last ? { from: first, to: last } : null
}
