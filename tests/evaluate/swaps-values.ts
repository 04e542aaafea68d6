import type { Mention } from '../../src/core/mention.ts'
import type { SwapWords } from '../cases/match/swaps-words.ts'
import type { Change } from './swaps.ts'
import { asClause } from './swaps-plain.ts'

/** The number counts something else: "2,500 troops" become 2,500 barrels. */
export function* otherUnits(
  text: string,
  { value }: Mention,
  { counted, units }: SwapWords,
): Generator<Change> {
  if (value?.kind !== 'count') return
  const at = text.indexOf(value.text)
  if (at < 0) return
  const end = at + value.text.length
  const unit = counted.exec(text.slice(end))
  if (!unit) return
  const rest = text.slice(end + unit[0].length)
  for (const other of units)
    yield { kind: 'unit', to: other, text: `${text.slice(0, end)} ${other}${rest}`, declared: 'gone' }
}

/**
 * Another number in the same place, still a likely one: what was the same as the record's is now different. Where a word told
 * the amount ("a few hundred"), the word was half of what told the claim: then it is at least not the same.
 */
export function* otherNumbers(
  text: string,
  { value, comparison }: Mention,
  lang: 'ar' | 'en',
  factors: number[],
): Generator<Change> {
  if (value?.kind !== 'count' || comparison !== 'same') return
  const at = text.indexOf(value.text)
  if (at < 0) return
  const top = Number.isFinite(value.high) ? value.high : value.low
  const isVague = Number.isFinite(value.high) && value.high >= 5 * value.low && value.low > 0
  for (const factor of factors) {
    const other = isVague ? (factor < 1 ? '60' : '1,200') : shown(top * factor)
    const simple = /^\D*[\d٠-٩۰-۹][\d٠-٩۰-۹.,٬،\u00a0\u202f ]*$/.test(value.text)
    const written = simple ? value.text.replace(DIGITS, other) : `${lang === 'ar' ? 'نحو' : 'about'} ${other}`
    yield {
      kind: 'number',
      to: other,
      text: text.slice(0, at) + written + text.slice(at + value.text.length),
      declared: isVague ? 'not-same' : 'different',
    }
  }
}

const DIGITS = /[\d٠-٩۰-۹]+(?:[.,٬،\u00a0\u202f ][\d٠-٩۰-۹]{3})*/

/** Two digits that count, and thousands marked, so that it is no year. */
function shown(value: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return (Math.round(value / unit) * unit).toLocaleString('en')
}

const YEAR = /(?<![\d٠-٩])(?:20[12]\d|٢٠[١٢][٠-٩]|2003|٢٠٠٣)(?![\d٠-٩])/g

/** The years that the sentence names are changed; where it has no date at all, it is put in another year. */
export function* otherYears(text: string, mention: Mention, words: SwapWords): Generator<Change> {
  const { value } = mention
  const { years, inYear } = words
  const clause = HAS_TIME.test(text) ? null : asClause(text, mention, words)
  const named = [...text.matchAll(YEAR)].filter(
    ([year], i, all) => all.findIndex(([other]) => other === year) === i,
  )
  // Where the sentence tells another date too, it may still be dated the same by that one.
  const isOnlyDate =
    named.length === 1 &&
    value?.kind === 'date' &&
    value.text.includes(named[0]?.[0] ?? '') &&
    !HAS_TIME.test(text.replace(value.text, ''))
  const declared = value?.kind === 'date' ? 'not-same' : 'gone'
  for (const year of years) {
    if (isOnlyDate && value?.kind === 'date')
      yield { kind: 'time, year changed', to: year, text: text.replace(YEAR, year), declared }
    else if (named.length === 0 && clause !== null)
      yield { kind: 'time, year added', to: year, text: inYear(year, clause), declared }
  }
}

/** Words that tell a time and would quarrel with a year put before them. */
const HAS_TIME =
  /\d\d:\d\d|today|yesterday|tonight|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|ago|\b(?:last|next|this|new) (?:year|month|week)|\bsince\b|\buntil\b|اليوم|أمس|غدا|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|الماضي|الفائت|المنصرم|المقبل|القادم|الجاري|منذ|قبل|حتى|[٠-٩\d]{2}:[٠-٩\d]{2}/i
