import { yearOf, yearRange } from '../../day.ts'
import { readArabic } from '../numbers/arabic.ts'
import { wordSet, wordValues } from '../words.ts'
import { digitsAt, isGlued, type Period, type Scene, textAt, withoutPrefix } from './reading.ts'

/** A year, read up to the token `last`, included. */
export interface Year {
  last: number
  year: number
}

const YEAR_WORDS = wordSet('عام العام سنه السنه لعام لسنه للعام بعام وعام عامي year')

/** Four bare digits from 1900 to 2099, with the sign of the era where it is glued to them ("2014م"). */
export function plainYearAt(scene: Scene, at: number): Year | null {
  const year = digitsAt(scene, at, 4)
  if (year < 1900 || year > 2099) return null
  const hasEra = isGlued(scene, at) && textAt(scene, at + 1) === 'م'
  return { last: hasEra ? at + 1 : at, year }
}

/** "عام 2014", "عام ألفين وأربعة عشر", "the year 2014". */
function namedYearAt(scene: Scene, at: number): Year | null {
  const { lang, tokens } = scene
  if (!YEAR_WORDS.has(textAt(scene, at))) return null
  const plain = plainYearAt(scene, at + 1)
  if (plain || lang === 'en') return plain
  const amount = readArabic(tokens, at + 1)
  const isYear =
    amount && !amount.vague && amount.low >= 1900 && amount.low <= 2099 && tokens[at + 1]?.kind === 'word'
  return isYear ? { last: amount.last, year: amount.low } : shortYear(scene, at)
}

const SHORT_YEARS = wordSet('عام سنه')

/** "خرجوا عام أحد عشر": the century is left out. */
function shortYear(scene: Scene, at: number): Year | null {
  const { tokens } = scene
  const isNamed = SHORT_YEARS.has(withoutPrefix(textAt(scene, at))) && tokens[at + 1]?.kind === 'word'
  const amount = isNamed ? readArabic(tokens, at + 1) : null
  const isYear =
    amount && !amount.vague && amount.low >= 2 && amount.low <= 30 && Number.isInteger(amount.low)
  return isYear ? { last: amount.last, year: 2000 + amount.low } : null
}

const ADJECTIVES = wordValues(
  [-1, 'الماضي الماضيه المنصرم المنصرمه الفايت الفايته'],
  [0, 'الجاري الجاريه الحالي الحاليه'],
  [1, 'المقبل المقبله القادم القادمه'],
)

/** How far an adjective behind a period points: -1 for last, 0 for this, 1 for next; null for no such word. */
export function adjectiveStep(word: string): number | null {
  return ADJECTIVES.get(word) ?? null
}

const STEPS = wordValues([-1, 'last'], [0, 'this current'], [1, 'next coming'])

/** The same for the English words before a period. */
export function englishStep(word: string): number | null {
  return STEPS.get(word) ?? null
}

export const YEAR_STARTS = [...YEAR_WORDS, ...STEPS.keys(), 'هذا', 'هذه']

/** "this year", "العام الماضي": needs the day of publication. */
function relativeYearAt(scene: Scene, at: number): Year | null {
  if (!scene.published) return null
  const found = scene.lang === 'en' ? englishRelative(scene, at) : arabicRelative(scene, at)
  return found && { last: found.last, year: yearOf(scene.published) + found.step }
}

interface Step {
  last: number
  step: number
}

function englishRelative(scene: Scene, at: number): Step | null {
  const step = englishStep(textAt(scene, at))
  return step !== null && textAt(scene, at + 1) === 'year' ? { last: at + 1, step } : null
}

function arabicRelative(scene: Scene, at: number): Step | null {
  const word = textAt(scene, at)
  const next = textAt(scene, at + 1)
  if (THIS_YEAR.has(`${word} ${next}`)) return { last: at + 1, step: 0 }
  if (!DEFINITE.has(word) && !DEFINITE.has(withoutPrefix(word))) return null
  const step = adjectiveStep(next)
  return step === null ? null : { last: at + 1, step }
}

const THIS_YEAR = new Set(['هذا العام', 'هذه السنه'])
const DEFINITE = wordSet('العام السنه للعام')

export function anyYearAt(scene: Scene, at: number): Year | null {
  return plainYearAt(scene, at) ?? namedYearAt(scene, at) ?? relativeYearAt(scene, at)
}

const JOINTS = wordSet(', من of')

/** The year behind a day or month: "July, 2021", "تموز من العام الماضي". */
export function yearBehind(scene: Scene, at: number): Year | null {
  const start = JOINTS.has(textAt(scene, at)) ? at + 1 : at
  return anyYearAt(scene, start) ?? (textAt(scene, start) === 'the' ? anyYearAt(scene, start + 1) : null)
}

export function wholeYear({ last, year }: Year): Period {
  return { last, ...yearRange(year), grain: 'year' }
}
