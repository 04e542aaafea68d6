import { wordSeries, wordSet, wordValues } from '../words.ts'
import { type Scene, textAt, withoutPrefix } from './reading.ts'

/** A month's name, read up to the token `last`, included. */
export interface MonthName {
  last: number
  month: number
  /** A word that is more often something else ("may", "مارس", "آب"): a month only in a date or behind "in". */
  weak: boolean
}

const ENGLISH = wordSeries(
  1,
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct ' +
    'november/nov december/dec',
)

/** Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, Morocco. */
const ARABIC = wordSeries(
  1,
  'يناير/جانفي فبراير/شباط/فيفري مارس/اذار ابريل/نيسان/افريل مايو/ايار/ماي يونيو/يونيه/حزيران/جوان ' +
    'يوليو/يوليه/تموز/جويليه/يوليوز اغسطس/اب/اوت/غشت سبتمبر/ايلول/شتنبر اكتوبر/اوكتوبر نوفمبر/نونبر ديسمبر/دجنبر',
)

type Pair = readonly [first: number, second: number]

/** Two months share each of these names; the word or figure behind it tells which. */
const SHARED = wordValues<Pair>([[10, 11], 'تشرين'], [[12, 1], 'كانون'])
const SHARED_SHORT = wordValues<Pair>([[10, 11], 'ت'], [[12, 1], 'ك'])
const WHICH = wordValues([0, 'الاول اول 1'], [1, 'الثاني ثاني 2'])

const WEAK = wordSet('may march mar jan feb apr jun jul aug sep dec oct nov اب مارس ماي جوان اوت')
const NEVER_SHORT = wordSet('may june july')

export const MONTH_STARTS = [
  'شهر',
  ...[ENGLISH, ARABIC, SHARED, SHARED_SHORT].flatMap((names) => [...names.keys()]),
]

/** The first of the two months that "تشرين" or "كانون" may be, where nothing behind it tells which. */
export function sharedMonthAt(scene: Scene, at: number): MonthName | null {
  const text = textAt(scene, at)
  const pair = scene.lang === 'ar' ? (SHARED.get(text) ?? SHARED.get(withoutPrefix(text))) : undefined
  return pair && !WHICH.has(textAt(scene, at + 1)) ? { last: at, month: pair[0], weak: false } : null
}

/** The month named at token `at`, in one calendar or in two side by side ("يوليو/تموز", "تموز (يوليو)"). */
export function monthAt(scene: Scene, at: number): MonthName | null {
  const name = scene.lang === 'en' ? englishAt(scene, at) : arabicAt(scene, at)
  return name && scene.lang === 'ar' ? withTwin(scene, name) : name
}

function withTwin(scene: Scene, name: MonthName): MonthName {
  const link = textAt(scene, name.last + 1)
  const isLinked = link === '/' || link === '-' || link === '('
  const twin = arabicAt(scene, isLinked ? name.last + 2 : name.last + 1)
  if (twin?.month !== name.month) return name
  if (link !== '(') return { ...twin, weak: false }
  return textAt(scene, twin.last + 1) === ')' ? { last: twin.last + 1, month: twin.month, weak: false } : name
}

function englishAt(scene: Scene, at: number): MonthName | null {
  const text = textAt(scene, at)
  const month = ENGLISH.get(text)
  if (month === undefined) return null
  const isShort = text.length <= 4 && !NEVER_SHORT.has(text)
  const last = isShort && textAt(scene, at + 1) === '.' ? at + 1 : at
  return { last, month, weak: WEAK.has(text) }
}

function arabicAt(scene: Scene, at: number): MonthName | null {
  const text = textAt(scene, at)
  const bare = withoutPrefix(text)
  const month = ARABIC.get(text) ?? ARABIC.get(bare)
  if (month !== undefined) return { last: at, month, weak: WEAK.has(text) || WEAK.has(bare) }
  const long = SHARED.get(text) ?? SHARED.get(bare)
  const pair = long ?? SHARED_SHORT.get(text)
  const which = WHICH.get(textAt(scene, at + 1))
  const shared = which === undefined ? undefined : pair?.[which]
  return shared === undefined ? null : { last: at + 1, month: shared, weak: long === undefined }
}
