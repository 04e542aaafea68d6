import type { Lang } from '../article.ts'
import { readDates } from './dates.ts'
import { type Amount, textAt } from './numbers/amount.ts'
import { readArabic } from './numbers/arabic.ts'
import { isCount } from './numbers/context.ts'
import { readEnglish } from './numbers/english.ts'
import { type Hedge, hedgeAfter, hedgeBefore } from './numbers/hedges.ts'
import { readRange } from './numbers/ranges.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './words.ts'

export type NumberKind = 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'vague'

/**
 * A quantity in a row of tokens. `first` and `last` are token indexes, both included, and take in the hedges next to
 * the number ("about", "ما لا يقل عن"); a hedge behind the counted noun ("2,500 troops at least") counts but stays
 * outside. `low === high` for exact and about; at-least ends at Infinity, at-most begins at 0; vague amounts
 * ("thousands") have the bounds of their word.
 */
export interface NumberReading {
  first: number
  last: number
  kind: NumberKind
  low: number
  high: number
  /** Four bare digits between 1900 and 2099: a year unless a counted noun follows. */
  yearLike: boolean
}

const READERS = { ar: readArabic, en: readEnglish }

/**
 * The quantities in the tokens, longest readings, in order, none overlapping. Dates, clock times, percentages, prices,
 * ordinals and numbers that name something ("Resolution 2170") are not quantities.
 */
export function readNumbers(tokens: Token[], lang: Lang): NumberReading[] {
  const readings: NumberReading[] = []
  let dated: Set<number> | undefined
  for (let at = 0; at < tokens.length; at++) {
    const amount = READERS[lang](tokens, at)
    if (!amount) continue
    dated ??= datedTokens(tokens, lang)
    const reading = dated.has(at)
      ? null
      : readingOf(tokens, at, amount, { lang, floor: (readings.at(-1)?.last ?? -1) + 1 })
    if (reading) readings.push(reading)
    at = Math.max(amount.last, reading?.last ?? at)
  }
  return readings
}

/** Any day will do: it only lets "7 October" and "ten years ago" be read, so that their numbers are left out. */
const SOME_DAY = '2000-01-01'

/** The tokens of all dates but lone years. */
function datedTokens(tokens: Token[], lang: Lang): Set<number> {
  const dated = new Set<number>()
  for (const { first, last, grain } of readDates(tokens, lang, SOME_DAY)) {
    if (grain === 'year' && first === last) continue
    for (let at = first; at <= last; at++) dated.add(at)
  }
  return dated
}

interface Search {
  lang: Lang
  /** The first token that no earlier reading has taken. */
  floor: number
}

function readingOf(tokens: Token[], first: number, amount: Amount, search: Search): NumberReading | null {
  const range = readRange(tokens, first, amount, { ...search, read: READERS[search.lang] })
  if (!isCount(tokens, first, range?.last ?? amount.last)) return null
  const base = range ?? { first, last: amount.last, low: amount.low, high: amount.high }
  const { hedges, ...span } = hedgesAround(tokens, base, search)
  const kind = range ? 'range' : amount.vague ? 'vague' : (outermost(hedges) ?? 'exact')
  const isBound = (kind === 'at-least' || kind === 'at-most') && !UNTIL.has(textAt(tokens, span.first))
  const yearLike = !range && !isBound && isYearLike(tokens, first, amount)
  return { ...span, kind, ...bounds(kind, base), yearLike }
}

/** "حتى 2014" is until that year; "fewer than 2000" is no year. */
const UNTIL = wordSet('حتي up over')

/** A bound outweighs an approximation: "at least some 2,500" is at least. */
function outermost(hedges: Hedge[]): Hedge | undefined {
  return hedges.find((hedge) => hedge !== 'about') ?? hedges[0]
}

function bounds(
  kind: NumberKind,
  { low, high }: { low: number; high: number },
): { low: number; high: number } {
  if (kind === 'at-least') return { low, high: Number.POSITIVE_INFINITY }
  return kind === 'at-most' ? { low: 0, high } : { low, high }
}

interface Hedged {
  first: number
  last: number
  hedges: Hedge[]
}

function hedgesAround(
  tokens: Token[],
  base: { first: number; last: number },
  { lang, floor }: Search,
): Hedged {
  const hedge = (at: number) => hedgeBefore(tokens, at, lang, floor)
  let { first, last } = base
  const hedges: Hedge[] = []
  for (let before = hedge(first); before && fits(before.hedge, hedges); before = hedge(first)) {
    first = before.first
    hedges.push(before.hedge)
  }
  const after = hedgeAfter(tokens, last + 1, lang)
  if (after) {
    last = after.last
    hedges.push(after.hedge)
  } else if (hedges.length === 0) {
    const behind = hedgeBehindNoun(tokens, last + 1, lang)
    if (behind) hedges.push(behind)
  }
  return { first, last, hedges }
}

/** Hedges add up ("at least some 150") unless they bound from opposite sides. */
function fits(hedge: Hedge, known: Hedge[]): boolean {
  return known.every((one) => one === hedge || one === 'about' || hedge === 'about')
}

const LINKS = wordSet('and or but while و او بينما فيما')

/** "2500 جندي تقريباً": up to two words between the number and its hedge, unless that belongs to a number of its own. */
function hedgeBehindNoun(tokens: Token[], at: number, lang: Lang): Hedge | undefined {
  for (let noun = at; noun < at + 2; noun++) {
    const token = tokens[noun]
    if (token?.kind !== 'word' || LINKS.has(token.text)) return undefined
    const after = hedgeAfter(tokens, noun + 1, lang)
    if (after) return READERS[lang](tokens, after.last + 1) ? undefined : after.hedge
  }
  return undefined
}

function isYearLike(tokens: Token[], first: number, { last, low }: Amount): boolean {
  return (
    first === last &&
    low >= 1900 &&
    low <= 2099 &&
    tokens[first]?.kind === 'number' &&
    tokens[first]?.text.length === 4
  )
}
