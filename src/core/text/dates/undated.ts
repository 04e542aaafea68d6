import { addDays, yearOf } from '../../day.ts'
import { wordSet } from '../words.ts'
import { yearlyDay } from './future.ts'
import { sharedMonthAt } from './months.ts'
import { dayOfMonthAt } from './ordinals.ts'
import { type DateReading, reading, textAt } from './reading.ts'
import { seasonOf } from './seasons.ts'
import { isDated, type Story } from './story.ts'

/** Days whose words leave open which they are: the latest that they may be. */
export function readUndated(story: Story): DateReading[] {
  return story.tokens.flatMap((_, at) => [
    ...(isDated(story, at) ? [] : [...season(story, at), ...dayOfSharedMonth(story, at)]),
    ...quotedToday(story, at),
  ])
}

const BEFORE_SEASON = wordSet('the in since this of')

/** "in the summer", "منذ الخريف", "صيفا". */
function season(story: Story, at: number): DateReading[] {
  const { published, lang } = story
  if (!published || (lang === 'en' && !BEFORE_SEASON.has(textAt(story, at - 1)))) return []
  const word = textAt(story, at)
  const latest = [0, -1]
    .map((step) => seasonOf(word, yearOf(published) + step))
    .find((range) => range && range.from <= published)
  return latest ? [{ first: at, last: at, ...latest, grain: 'season' }] : []
}

/** "السابع من تشرين": in the first of the two months or in the second. */
function dayOfSharedMonth(story: Story, at: number): DateReading[] {
  const { published } = story
  const day = published && dayOfMonthAt(story, at)
  if (!day) return []
  const of = textAt(story, day.last + 1) === 'من' ? day.last + 2 : day.last + 1
  const name = sharedMonthAt(story, of)
  if (!name) return []
  return [name.month, (name.month % 12) + 1].flatMap((month) => {
    const date = yearlyDay(published, month, day.day, false)
    return date ? [reading(at, { last: name.last, from: date, to: date, grain: 'day' })] : []
  })
}

const TODAY = wordSet('today اليوم')
const QUOTES = wordSet('" “ ” « » \'')

const SPOKEN_DAYS = 7

/** In a quotation "today" is the day of the speech where the story has just dated that. */
function quotedToday(story: Story, at: number): DateReading[] {
  const { published, tokens, carried } = story
  if (!published || !TODAY.has(textAt(story, at)) || !tokens.some(({ text }) => QUOTES.has(text))) return []
  return carried
    .filter(({ from, to }) => from === to && from < published && from >= addDays(published, -SPOKEN_DAYS))
    .map(({ from, to }) => ({ first: at, last: at, from, to, grain: 'day' }))
}
