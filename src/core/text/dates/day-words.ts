import { addDays, weekdayOf } from '../../day.ts'
import { wordSet, wordValues } from '../words.ts'
import { type DateReader, onDay, reading, type Scene, textAt, withoutPrefix } from './reading.ts'
import { weekdayAt } from './weekdays.ts'

const DAYS = wordValues([-1, 'yesterday امس البارحه'], [0, 'today tonight اليوم الليله'], [1, 'tomorrow غدا'])
const PHRASES = new Map<string, number>([
  ['last night', -1],
  ['امس الاول', -2],
  ['اول امس', -2],
  ['بعد غد', 2],
  ...['this morning', 'this afternoon', 'this evening', 'هذا الصباح', 'هذا المساء'].map(
    (phrase) => [phrase, 0] as const,
  ),
])

export const DAY_WORD_STARTS = [
  ...DAYS.keys(),
  ...[...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
]

const TODAY = wordSet('اليوم الليله')
const THAT = wordSet('ذلك تلك')

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
  if (step === undefined || (TODAY.has(word) && isOfTheStory(scene, at))) return null
  const day = addDays(published, step)
  const last = phrase === undefined ? at : at + 1
  return reading(at, onDay(withWeekday(scene, last, weekdayOf(day)), day))
}

function isOfTheStory(scene: Scene, at: number): boolean {
  return OF_THE_STORY.has(textAt(scene, at + 1)) || THAT.has(withoutPrefix(textAt(scene, at - 1)))
}

function withWeekday(scene: Scene, last: number, weekday: number): number {
  const sign = textAt(scene, last + 1)
  const nameAt = sign === '(' || sign === ',' ? last + 2 : last + 1
  if (weekdayAt(scene, nameAt) !== weekday) return last
  if (sign !== '(') return nameAt
  return textAt(scene, nameAt + 1) === ')' ? nameAt + 1 : last
}
