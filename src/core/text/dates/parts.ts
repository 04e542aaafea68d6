import { addDays, type DayRange, dayNumber, dayOf, monthOf, monthRange, yearOf } from '../../day.ts'
import { without, wordSet, wordValues } from '../words.ts'
import { isFuture, yearlyDay } from './future.ts'
import { periodAt } from './periods.ts'
import {
  type DateReader,
  onDay,
  type Period,
  phraseEnd,
  phrasesOf,
  reading,
  type Scene,
  textAt,
} from './reading.ts'
import { plainYearAt, wholeYear } from './years.ts'

type Part = 'start' | 'early' | 'mid' | 'late' | 'end' | 'half1' | 'half2' | 'q1' | 'q2' | 'q3' | 'q4'

const WORDS = wordValues<Part>(
  ['start', 'start beginning outset مطلع بدايه مستهل اول'],
  ['early', 'early اوايل'],
  ['mid', 'mid middle منتصف اواسط وسط'],
  ['late', 'late اواخر'],
  ['end', 'end close ending نهايه ختام انقضاء انتهاء اخر'],
)
const HALVES = wordSet('half النصف')
const QUARTERS = wordSet('quarter الربع')
const ORDERS = wordValues(
  [1, 'first الاول'],
  [2, 'second الثاني'],
  [3, 'third الثالث'],
  [4, 'fourth last final الرابع الاخير'],
)
const QUARTER_PARTS: Part[] = ['q1', 'q2', 'q3', 'q4']

/** "late 2021", "by the end of the year", "mid-July", "نهاية العام", "الربع الأول من 2022". */
export const readPart: DateReader = (scene, at) => {
  const part = partAt(scene, at)
  if (!part) return null
  const period = wholeAt(scene, part.last + 1)
  if (!period) return null
  const { last, yearless } = period
  return reading(at, { last, ...cut(period, part.part), grain: 'span', yearless })
}

interface PartName {
  last: number
  part: Part
}

function partAt(scene: Scene, at: number): PartName | null {
  const word = textAt(scene, at)
  const part = WORDS.get(word) ?? (scene.lang === 'ar' ? WORDS.get(without('وفبل', word)) : undefined)
  if (part) return { last: at, part }
  const [fraction, order] =
    scene.lang === 'en' ? [textAt(scene, at + 1), word] : [word, textAt(scene, at + 1)]
  const number = ORDERS.get(order)
  if (number === undefined) return null
  if (HALVES.has(fraction)) return { last: at + 1, part: number === 1 ? 'half1' : 'half2' }
  const quarter = QUARTERS.has(fraction) ? QUARTER_PARTS[number - 1] : undefined
  return quarter ? { last: at + 1, part: quarter } : null
}

const JOINTS = wordSet('of - من in شهر')
const YEAR_NOUNS = wordSet('year العام السنه')
const MONTH_NOUNS = wordSet('month الشهر')

function wholeAt(scene: Scene, at: number): Period | null {
  const start = JOINTS.has(textAt(scene, at)) ? at + 1 : at
  const behindThe = scene.lang === 'en' && textAt(scene, start) === 'the' ? start + 1 : start
  const period = periodAt(scene, start) ?? periodAt(scene, behindThe)
  return period?.grain === 'day' ? null : (period ?? currentAt(scene, start, behindThe))
}

/** "the year", "العام": with a part before them they are the year of publication. */
function currentAt(scene: Scene, at: number, behindThe: number): Period | null {
  const { published } = scene
  if (!published || (scene.lang === 'en' && behindThe === at)) return null
  const word = textAt(scene, behindThe)
  if (YEAR_NOUNS.has(word)) return wholeYear({ last: behindThe, year: yearOf(published) })
  return MONTH_NOUNS.has(word)
    ? { last: behindThe, ...monthRange(yearOf(published), monthOf(published)), grain: 'month' }
    : null
}

/** The first and last month of a part of the year; of shorter periods the same twelfths of their days. */
const TWELFTHS = new Map<Part, readonly [first: number, last: number]>([
  ['start', [1, 1]],
  ['early', [1, 4]],
  ['mid', [5, 8]],
  ['late', [9, 12]],
  ['end', [12, 12]],
  ['half1', [1, 6]],
  ['half2', [7, 12]],
  ['q1', [1, 3]],
  ['q2', [4, 6]],
  ['q3', [7, 9]],
  ['q4', [10, 12]],
])

function cut({ from, to, grain }: Period, part: Part): DayRange {
  const [first, last] = TWELFTHS.get(part) ?? [1, 12]
  if (grain === 'year')
    return { from: monthRange(yearOf(from), first).from, to: monthRange(yearOf(from), last).to }
  const length = dayNumber(to) - dayNumber(from) + 1
  const share = (month: number): number => Math.round((length * month) / 12)
  // One twelfth of a month is too narrow for its end: a week.
  if (part === 'start') return { from, to: addDays(from, Math.max(share(1), 7) - 1) }
  if (part === 'end') return { from: addDays(to, 1 - Math.max(share(1), 7)), to }
  // By the stars the last part of a season reaches into the next month.
  const rest = grain === 'season' && part === 'late' ? 22 : 0
  return { from: addDays(from, share(first - 1)), to: addDays(from, share(last) - 1 + rest) }
}

const YEAR_ENDS = phrasesOf('year - end', 'year end', "year 's end", 'end - of - year')
const LAST_DAYS = phrasesOf("new year 's eve", 'ليله راس السنه', 'راس السنه')
/** The turn of the year, where something is to happen before it or at it; "in the new year" is a time after. */
const TURNS = phrasesOf('العام الجديد', 'السنه الجديده', 'the new year')
const AT_TURN = wordSet('before by until till at قبل بحلول حلول مع حتي')

export const PART_STARTS = [
  ...WORDS.keys(),
  ...ORDERS.keys(),
  ...HALVES,
  ...QUARTERS,
  ...[YEAR_ENDS, LAST_DAYS, TURNS].flatMap((phrases) => [...phrases.keys()]),
]

/** "year-end", "New Year's Eve 2011", "ليلة رأس السنة". */
export const readYearEnd: DateReader = (scene, at) => {
  const yearEnd = phraseEnd(scene, at, YEAR_ENDS)
  const lastDay = yearEnd < 0 ? phraseEnd(scene, at, LAST_DAYS) : yearEnd
  const isTurn = lastDay < 0 && AT_TURN.has(textAt(scene, at - 1))
  const end = isTurn ? phraseEnd(scene, at, TURNS) : lastDay
  if (end < 0) return null
  const dated = plainYearAt(scene, end + 1)
  const last = dated?.last ?? end
  if (!dated && !scene.published) return null
  const yearless = dated ? undefined : ('near' as const)
  if (yearEnd >= 0) {
    const year = dated?.year ?? yearOf(scene.published ?? '')
    return reading(at, { last, ...monthRange(year, 12), grain: 'span', yearless })
  }
  const day = dated
    ? dayOf(dated.year, 12, 31)
    : yearlyDay(scene.published ?? '', 12, 31, isFuture(scene, at, last))
  return day === null ? null : reading(at, { ...onDay(last, day), yearless })
}
