import type { Lang } from '../../article.ts'
import type { Token } from '../tokens.ts'
import { without, wordSet } from '../words.ts'
import { textAt } from './amount.ts'
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from './hedge-words.ts'

export type { Hedge }

const LONGEST = 4

/** What may stand between a hedge and its number: "لا يتجاوز عددهم 2500". */
const FILLERS = wordSet('عددهم عددها عدده عدد عديدهم عديدها تعدادهم قوامها قوامه')

/** "Came under 150 attacks" bounds nothing. */
const COMING = wordSet('come comes came coming falls fell put')
/** Before these حتى is "until": "حتى ناهزوا التسعين". */
const REACHING = /^[يت]?(?:ناهز|تجاوز|قارب|زاد|زيد|فاق|بلغ|تخط)/

function boundsNothing(phrase: string, tokens: Token[], first: number): boolean {
  if (phrase === 'under') return COMING.has(textAt(tokens, first - 1))
  return textAt(tokens, first) === 'حتي' && REACHING.test(textAt(tokens, first + 1))
}

const ON = wordSet('علي عن')
const MORE = wordSet('زاد زادت يزيد تزيد يزد تزد')
const LESS = wordSet('يقل تقل')
const NOT = wordSet('لا لم لن')
const SUBJECT = 2

/** "زادت الهجمات على المئة": the verb stands before its subject; only the preposition is taken in. */
function partedHedge(tokens: Token[], at: number, floor: number): { first: number; hedge: Hedge } | null {
  if (!ON.has(textAt(tokens, at - 1))) return null
  for (let verb = at - 3; verb >= Math.max(floor, at - 2 - SUBJECT); verb--) {
    const isMore = MORE.has(textAt(tokens, verb))
    if (!isMore && !LESS.has(textAt(tokens, verb))) continue
    const isNegated = NOT.has(textAt(tokens, verb - 1))
    return { first: at - 1, hedge: isMore === isNegated ? 'at-most' : 'at-least' }
  }
  return null
}

/** The longest hedge that ends right before token `at` and does not begin before `floor`, with its first token. */
export function hedgeBefore(
  tokens: Token[],
  at: number,
  lang: Lang,
  floor: number,
): { first: number; hedge: Hedge } | null {
  let found: { first: number; hedge: Hedge } | null = null
  let phrase = ''
  for (let first = at - 1, words = 0; first >= floor && words < LONGEST; first--) {
    const text = textAt(tokens, first)
    if (FILLERS.has(text)) continue
    phrase = phrase === '' ? text : `${text} ${phrase}`
    words++
    const hedge = hedgeOf(phrase, lang)
    if (hedge && !boundsNothing(phrase, tokens, first)) found = { first, hedge }
  }
  return found ?? (lang === 'ar' ? partedHedge(tokens, at, floor) : null)
}

/** Arabic glues و ف ب ل ك to a hedge: "بنحو", "وبأكثر من". */
function hedgeOf(phrase: string, lang: Lang): Hedge | undefined {
  const hedge = HEDGES_BEFORE[lang].get(phrase)
  if (hedge || lang === 'en') return hedge
  const and = without('وف', phrase)
  return HEDGES_BEFORE.ar.get(and) ?? HEDGES_BEFORE.ar.get(without('بلك', and))
}

/** The longest hedge that begins at token `at`, with its last token. */
export function hedgeAfter(tokens: Token[], at: number, lang: Lang): { last: number; hedge: Hedge } | null {
  let phrase = ''
  let found: { last: number; hedge: Hedge } | null = null
  for (let last = at; last < at + 3 && last < tokens.length; last++) {
    phrase = phrase === '' ? textAt(tokens, last) : `${phrase} ${textAt(tokens, last)}`
    const hedge = HEDGES_AFTER[lang].get(phrase)
    if (hedge) found = { last, hedge }
  }
  return found
}
