import type { Lang } from '../../article.ts'
import type { Day, DayRange } from '../../day.ts'
import type { Token } from '../tokens.ts'

export type Grain = 'day' | 'month' | 'season' | 'year' | 'span'

/** A date in a row of tokens: token indexes, both included, and the days it may mean, both included. */
export interface DateReading {
  first: number
  last: number
  from: Day
  to: Day
  grain: Grain
  /** The words name no year, so that they may mean another: the one before or after, or whichever the story tells of. */
  yearless?: 'near' | 'any'
}

/** What dates are read from, and the day they are reckoned from. */
export interface Scene {
  tokens: Token[]
  lang: Lang
  published: Day | undefined
}

/** Reads the date that begins at token `at`; null where none does. */
export type DateReader = (scene: Scene, at: number) => DateReading | null

/** A stretch of days, read up to the token `last`, included. */
export interface Period extends DayRange {
  last: number
  grain: Grain
  yearless?: DateReading['yearless'] | undefined
}

export function reading(first: number, { last, from, to, grain, yearless }: Period): DateReading {
  return { first, last, from, to, grain, ...(yearless && { yearless }) }
}

export function onDay(last: number, day: Day): Period {
  return { last, from: day, to: day, grain: 'day' }
}

export const textAt = (scene: Scene, at: number): string => scene.tokens[at]?.text ?? ''

/** Phrases by their first word, parted into words. */
export type Phrases = ReadonlyMap<string, readonly string[][]>

export const phrasesOf = (...phrases: string[]): Phrases =>
  Map.groupBy(
    phrases.map((phrase) => phrase.split(' ')),
    ([first = '']) => first,
  )

/** The last token of the first of the phrases that stands at token `at`; -1 without. */
export function phraseEnd(scene: Scene, at: number, phrases: Phrases): number {
  const found = phrases
    .get(textAt(scene, at))
    ?.find((words) => words.every((word, step) => textAt(scene, at + step) === word))
  return found ? at + found.length - 1 : -1
}

/** The value of plain digits at token `at` (no separators), at most `digits` of them; -1 without. */
export function digitsAt(scene: Scene, at: number, digits: number): number {
  const token = scene.tokens[at]
  return token?.kind === 'number' && token.text.length <= digits && /^\d+$/.test(token.text)
    ? Number(token.text)
    : -1
}

/** Whether no white space stands between the token at `left` and the next. */
export function isGlued({ tokens }: Scene, left: number): boolean {
  return tokens[left] !== undefined && tokens[left]?.end === tokens[left + 1]?.start
}

/** `word` without one glued و ف ب ل. */
export function withoutPrefix(word: string): string {
  return word.length > 3 && 'وفبل'.includes(word.charAt(0)) ? word.slice(1) : word
}
