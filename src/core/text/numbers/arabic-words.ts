import { without, wordSeries, wordSet, wordValues } from '../words.ts'
import { VAGUE_STARTS } from './arabic-vague.ts'

/** A number word of a folded Arabic text. */
export interface NumberWord {
  value: number
  /** For thousand, million, billion: what a number before it is multiplied by. */
  scale?: number
  /** `counted`: only after a number ("آلاف"); `teen`: only before عشر or in "أحد وعشرون". */
  needs?: 'counted' | 'teen'
  /** "ألفا": the dual before its noun, or the accusative of one. */
  dualOrOne?: boolean
}

/** Where a word stands: first of its number (prefixes may be glued to it), after a spaced و, or with a و glued to it. */
export type Place = 'first' | 'after' | 'glued'

export const TEN = wordSet('عشر عشره')

/** Round numbers, which take no part in a compound but as they are. */
export const TENS: [value: number, words: string][] = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'اربعون اربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
  [100, 'ميه مايه'],
]

const SIMPLE: [value: number, words: string][] = [
  [0.25, 'ربع'],
  [0.5, 'نصف'],
  [1, 'واحد واحده واحدا'],
  [2, 'اثنان اثنين اثنتان اثنتين'],
  [3, 'ثلاث ثلاثه'],
  [4, 'اربع اربعه'],
  [5, 'خمس خمسه'],
  [6, 'ست سته'],
  [7, 'سبع سبعه'],
  [8, 'ثمان ثماني ثمانيه'],
  [9, 'تسع تسعه'],
  [10, 'عشر عشره'],
  ...TENS,
  [200, 'ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي'],
]
const TEEN_UNITS = wordValues(
  [1, 'احد احدي احدا'],
  [2, 'اثنا اثني اثنتا اثنتي'],
  [3, 'ثلاثا'],
  [4, 'اربعا'],
  [5, 'خمسا'],
  [6, 'ستا'],
  [7, 'سبعا'],
  [8, 'ثمانيا'],
  [9, 'تسعا'],
)
const HUNDRED_STEMS = wordSeries(3, 'ثلاث/ثلث اربع خمس ست سبع ثمان/ثماني تسع')

function allWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>()
  for (const [word, value] of wordValues(...SIMPLE)) words.set(word, { value })
  for (const [word, value] of TEEN_UNITS) words.set(word, { value, needs: 'teen' })
  for (const [stem, value] of HUNDRED_STEMS) {
    for (const hundred of ['ميه', 'مايه']) words.set(stem + hundred, { value: value * 100 })
  }
  for (const [stem, plural, scale] of [
    ['الف', 'الاف', 1000],
    ['مليون', 'ملايين', 1e6],
    ['مليار', 'مليارات', 1e9],
    ['تريليون', 'تريليونات', 1e12],
    ['ترليون', 'ترليونات', 1e12],
  ] as const) {
    words.set(stem, { value: 1, scale })
    words.set(plural, { value: 1, scale, needs: 'counted' })
    words.set(`${stem}ا`, { value: 1, scale, dualOrOne: true })
    for (const dual of ['ان', 'ين', 'ي']) words.set(stem + dual, { value: 2, scale })
  }
  return words
}

const WORDS = allWords()
const STARTS = new Set([...WORDS.keys(), ...VAGUE_STARTS])

/** Whether a quantity may begin with `text`, whatever is glued to its front. */
export function mayStartNumber(text: string): boolean {
  if (STARTS.has(text)) return true
  const bare = without('بلك', without('وف', text))
  return STARTS.has(bare) || STARTS.has(text.slice(1)) || (bare.startsWith('ال') && STARTS.has(bare.slice(2)))
}

/** The number word that `text` is at its place; `next` is the word after it. */
export function numberWord(text: string, place: Place, next: string): NumberWord | undefined {
  if (place === 'glued')
    return text.startsWith('و') ? (WORDS.get(text.slice(1)) ?? partBehind(text)) : undefined
  const word = WORDS.get(text)
  return word ?? (place === 'first' ? prefixed(text, next) : undefined)
}

/** A number word behind و ف ب ل ك, or behind the article where that cannot be an ordinal or a day of the week. */
function prefixed(text: string, next: string): NumberWord | undefined {
  const and = without('وف', text)
  const bare = without('بلك', and)
  const word = WORDS.get(and) ?? (isLongEnough(bare) ? WORDS.get(bare) : undefined)
  if (word || !bare.startsWith('ال')) return word
  const defined = WORDS.get(bare.slice(2))
  if (!defined) return undefined
  const isPlain = defined.scale ? defined.value === 2 : defined.value > 100
  return isPlain || WORDS.get(next)?.needs === 'counted' || goesOn(defined, next) ? defined : undefined
}

/** "الخمسة والثمانين", "المئة والخمسين": the article on both parts; an ordinal has another first word ("الخامس"). */
function goesOn({ value, scale, needs }: NumberWord, next: string): boolean {
  const part = partBehind(next)
  if (!part || needs) return false
  if (scale) return scale === 1000 && part.value >= 100
  return value === 100 || (value >= 3 && value < 10 && part.value < 100)
}

/** Tens and hundreds behind و and the article. */
function partBehind(text: string): NumberWord | undefined {
  const word = text.startsWith('وال') ? WORDS.get(text.slice(3)) : undefined
  return word && !word.scale && word.value >= 20 ? word : undefined
}

const ROUND = wordSet('الميه المايه الالف المليون الاربعين الخمسين الستين السبعين الثمانين التسعين')

/** "ناهزت المئة", "ما دون الألف": with the article these are quantities only where a bound is told of them. */
export function roundWord(text: string): NumberWord | undefined {
  return ROUND.has(text) ? WORDS.get(text.slice(2)) : undefined
}

const SHORT = wordSet('الف ميه نصف ربع')

/** "لست" is "I am not", never "for six". */
function isLongEnough(bare: string): boolean {
  return bare.length > 3 || SHORT.has(bare)
}

const ORDINAL = /^[وفبلك]?(?:ال|ل)?(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/

export function isOrdinalWord(text: string): boolean {
  return ORDINAL.test(text)
}
