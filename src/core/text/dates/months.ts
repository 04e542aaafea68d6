import { type Scene, textAt, withoutPrefix } from './reading.ts'

/** A month's name, read up to the token `last`, included. */
export interface MonthName {
  last: number
  month: number
  /** A word that is more often something else ("may", "مارس", "آب"): a month only in a date or behind "in". */
  weak: boolean
}

const names = (lists: string[]): Map<string, number> =>
  new Map(lists.flatMap((list, index) => list.split(' ').map((name) => [name, index + 1] as const)))

const ENGLISH = names([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
])

/** Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, Morocco. */
const ARABIC = names([
  'يناير جانفي',
  'فبراير شباط فيفري',
  'مارس اذار',
  'ابريل نيسان افريل',
  'مايو ايار ماي',
  'يونيو يونيه حزيران جوان',
  'يوليو يوليه تموز جويليه يوليوز',
  'اغسطس اب اوت غشت',
  'سبتمبر ايلول شتنبر',
  'اكتوبر اوكتوبر',
  'نوفمبر نونبر',
  'ديسمبر دجنبر',
])

/** Two months share each of these names; the number tells which. */
const NUMBERED: Record<string, readonly [first: number, second: number]> = { تشرين: [10, 11], كانون: [12, 1] }
const NUMBERED_SHORT: Record<string, readonly [first: number, second: number]> = { ت: [10, 11], ك: [12, 1] }
const FIRST = new Set(['الاول', 'اول', '1'])
const SECOND = new Set(['الثاني', 'ثاني', '2'])

const WEAK = new Set('may march mar jan feb apr jun jul aug sep dec oct nov اب مارس ماي جوان اوت'.split(' '))

/** The month named at token `at`, in one calendar or in two side by side ("يوليو/تموز", "تموز (يوليو)"). */
export function monthAt(scene: Scene, at: number): MonthName | null {
  const name = scene.lang === 'en' ? englishAt(scene, at) : arabicAt(scene, at)
  if (!name || scene.lang === 'en') return name
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
  const isShort = text.length <= 4 && !['may', 'june', 'july'].includes(text)
  const last = isShort && textAt(scene, at + 1) === '.' ? at + 1 : at
  return { last, month, weak: WEAK.has(text) }
}

function arabicAt(scene: Scene, at: number): MonthName | null {
  const text = textAt(scene, at)
  const bare = withoutPrefix(text)
  const month = ARABIC.get(text) ?? ARABIC.get(bare)
  if (month !== undefined) return { last: at, month, weak: WEAK.has(text) || WEAK.has(bare) }
  const long = NUMBERED[text] ?? NUMBERED[bare]
  const pair = long ?? NUMBERED_SHORT[text]
  if (!pair) return null
  const which = textAt(scene, at + 1)
  const numbered = FIRST.has(which) ? pair[0] : SECOND.has(which) ? pair[1] : undefined
  return numbered === undefined ? null : { last: at + 1, month: numbered, weak: long === undefined }
}
