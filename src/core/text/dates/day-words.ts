import { addDays, weekdayOf } from '../../day.ts'
import { wordSet, wordValues } from '../words.ts'
import { type DateReader, onDay, reading, type Scene, textAt, withoutPrefix } from './reading.ts'
import { weekdayAt } from './weekdays.ts'

const DAYS = wordValues([-1, 'yesterday امس البارحه'], [0, 'today tonight اليوم الليله'], [1, 'tomorrow غدا'])
const PHRASES = new Map([
  ['last night', -1],
  ['امس الاول', -2],
  ['اول امس', -2],
  ['بعد غد', 2],
])

export const DAY_WORD_STARTS = [
  ...DAYS.keys(),
  ...[...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
]

/** Behind "اليوم" these make it a day of the story ("اليوم التالي"), not of publication. */
const OF_THE_STORY = wordSet(
  'التالي السابق نفسه ذاته الذي التي الاخير السابع الثاني الثالث الرابع الخامس الاول الموالي',
)

/** "yesterday", "اليوم", with the weekday that it is ("اليوم الخميس"). */
export const readDayWord: DateReader = (scene, at) => {
  const { published } = scene
  if (!published) return null
  const word = textAt(scene, at)
  const phrase = PHRASES.get(`${word} ${textAt(scene, at + 1)}`)
  const step = phrase ?? DAYS.get(word)
  if (step === undefined || (word === 'اليوم' && isOfTheStory(scene, at))) return null
  const day = addDays(published, step)
  const last = phrase === undefined ? at : at + 1
  return reading(at, onDay(withWeekday(scene, last, weekdayOf(day)), day))
}

function isOfTheStory(scene: Scene, at: number): boolean {
  return OF_THE_STORY.has(textAt(scene, at + 1)) || withoutPrefix(textAt(scene, at - 1)) === 'ذلك'
}

function withWeekday(scene: Scene, last: number, weekday: number): number {
  const sign = textAt(scene, last + 1)
  const nameAt = sign === '(' || sign === ',' ? last + 2 : last + 1
  if (weekdayAt(scene, nameAt) !== weekday) return last
  if (sign !== '(') return nameAt
  return textAt(scene, nameAt + 1) === ')' ? nameAt + 1 : last
}
