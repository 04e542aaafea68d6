import { addDays, type DayRange, monthOf, monthRange, yearOf, yearRange } from '../../day.ts'
import { without, wordSet, wordValues } from '../words.ts'
import { type DateReading, phraseEnd, phrasesOf, textAt } from './reading.ts'
import { seasonOf } from './seasons.ts'
import { isDated, onPage, type Story, toldBefore } from './story.ts'

type Unit = 'day' | 'week' | 'month' | 'year' | 'season'

/** Words for a time told before, and what they make of it. */
interface Recall {
  last: number
  unit?: { kind: Unit; word: string }
  step?: number
}

/** Days that the words only point back to: "by then", "that summer", "the previous year", "يومها", "في الأسبوع نفسه". */
export function readRecalled(story: Story): DateReading[] {
  const read = story.lang === 'en' ? english : arabic
  return story.tokens.flatMap((_, at) => {
    if (isDated(story, at)) return []
    const recall = read(story, at)
    if (!recall) return []
    const isBeforePage = recall.unit?.kind === 'day' && recall.step === -1
    return [...toldBefore(story, at), ...(isBeforePage ? onPage(story) : [])].map((base) => ({
      first: at,
      last: recall.last,
      ...rangeOf(base, recall),
      grain: 'span',
    }))
  })
}

const UNITS = wordValues<Unit>(
  ['day', 'day night evening morning اليوم الليله المساء'],
  ['week', 'week الاسبوع'],
  ['month', 'month الشهر'],
  ['year', 'year العام السنه'],
  ['season', 'spring summer autumn fall winter الربيع الصيف الخريف الشتاء'],
)

const PHRASES = phrasesOf(
  ...[...wordSet('by since until till back of even')].map((word) => `${word} then`),
  ...[...wordSet('time point moment stage date')].map((noun) => `that ${noun}`),
  'at the time',
  'that was when',
)
const STEPS = wordValues([-1, 'previous preceding السابق السابقه'], [1, 'following next التالي التاليه'])
const BESIDE = wordValues([-1, 'before earlier'], [1, 'after'])

function english(story: Story, at: number): Recall | null {
  const last = phraseEnd(story, at, PHRASES)
  if (last >= 0) return { last }
  const [word, next, third] = [0, 1, 2].map((step) => textAt(story, at + step)) as [string, string, string]
  if (word !== 'that' && word !== 'the') return null
  const step = word === 'the' ? STEPS.get(next) : undefined
  const isSame = next === 'same' || (word === 'that' && next === 'very')
  const nounAt = step !== undefined || isSame ? at + 2 : at + 1
  const unit = unitAt(story, nounAt)
  if (!unit) return null
  if (step !== undefined) return { last: nounAt, unit, step }
  if (word === 'that' || isSame) return { last: nounAt, unit }
  const beside = BESIDE.get(third)
  return beside === undefined ? null : { last: nounAt + 1, unit, step: beside }
}

const THEN = wordSet('يومها يومذاك يوميذ حينها حينذاك حينيذ انذاك وقتها وقتذاك وقتيذ ساعتها')
const THAT = wordSet('ذلك ذاك تلك هذا')
const TIMES = wordSet('الوقت الحين التاريخ الموعد الفتره اللحظه المرحله الاثناء')
const SAME = wordSet('نفسه نفسها ذاته ذاتها عينه عينها')

function arabic(story: Story, at: number): Recall | null {
  const word = textAt(story, at)
  const next = textAt(story, at + 1)
  if (THEN.has(word) || THEN.has(without('وف', word))) return { last: at }
  if (THAT.has(word) && TIMES.has(next)) return { last: at + 1 }
  const behindThat = THAT.has(word) && word !== 'هذا' ? unitAt(story, at + 1) : null
  if (behindThat) return { last: at + 1, unit: behindThat }
  const unit = unitAt(story, at)
  if (!unit) return null
  const step = STEPS.get(next)
  if (step !== undefined) return { last: at + 1, unit, step }
  return SAME.has(next) ? { last: at + 1, unit } : null
}

function unitAt(story: Story, at: number): { kind: Unit; word: string } | null {
  const text = textAt(story, at)
  const word = UNITS.has(text) ? text : without('وفب', text)
  const kind = UNITS.get(word)
  return kind ? { kind, word } : null
}

function rangeOf({ from, to }: DayRange, { unit, step = 0 }: Recall): DayRange {
  switch (unit?.kind) {
    case 'day':
      return { from: addDays(from, step), to: addDays(to, step) }
    case 'week':
      return { from: addDays(from, 7 * step - 6), to: addDays(to, 7 * step + 6) }
    case 'month':
      return {
        from: monthRange(yearOf(from), monthOf(from) + step).from,
        to: monthRange(yearOf(to), monthOf(to) + step).to,
      }
    case 'year':
      return { from: yearRange(yearOf(from) + step).from, to: yearRange(yearOf(to) + step).to }
    case 'season':
      return seasonOf(unit.word, yearOf(from) + step) ?? { from, to }
    default:
      return { from, to }
  }
}
