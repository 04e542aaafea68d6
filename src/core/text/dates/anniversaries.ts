import { yearOf, yearRange } from '../../day.ts'
import { readOrdinal } from '../numbers/ordinals.ts'
import { wordSet } from '../words.ts'
import type { DateReading } from './reading.ts'
import type { Story } from './story.ts'

const ANNIVERSARIES = wordSet('anniversary ذكري الذكري ذكراه ذكراها')

/** "its tenth anniversary", "الذكرى السنوية العاشرة": so many years before the page. */
export function readAnniversaries({ tokens, lang, published }: Story): DateReading[] {
  if (!published) return []
  return tokens.flatMap(({ text }, at) => {
    if (!ANNIVERSARIES.has(text)) return []
    const starts = lang === 'en' ? [at - 1, at - 2, at - 3] : [at + 1, at + 2]
    const read = starts
      .map((start) => ({ start, ordinal: readOrdinal(tokens, start, lang) }))
      .find(({ ordinal }) => ordinal !== null && (lang === 'ar' || ordinal.last === at - 1))
    if (!read?.ordinal) return []
    const { last, value } = read.ordinal
    const range = yearRange(yearOf(published) - value)
    return [{ first: Math.min(read.start, at), last: Math.max(last, at), ...range, grain: 'year' }]
  })
}
