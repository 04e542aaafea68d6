import { test } from 'vitest'
import type { Lang } from '../../../src/core/article.ts'
import { readDates } from '../../../src/core/text/dates.ts'
import { fold } from '../../../src/core/text/fold.ts'
import { languageOf } from '../../../src/core/text/language.ts'
import { readNumbers } from '../../../src/core/text/numbers.ts'
import { sentences } from '../../../src/core/text/sentences.ts'
import { type Token, tokenize } from '../../../src/core/text/tokens.ts'
import { labelledTexts } from '../labelled-texts.ts'
import { phrasesNear } from './phrases.ts'
import { expectRecorded } from './recorded.ts'

const PUBLISHED = '2024-01-25'
/** One in three is enough to meet what there is, and quick. */
const TEXTS = labelledTexts().filter((_, i) => i % 3 === 0)

test.each(['ar', 'en'] as const)('dates and numbers in %s', async (lang) => {
  const texts = TEXTS.filter((text) => text.lang === lang)
  await expectRecorded(`dates-${lang}`, distinct(texts.flatMap(({ text }) => datesIn(text, lang))))
  await expectRecorded(`numbers-${lang}`, distinct(texts.flatMap(({ text }) => numbersIn(text, lang))))
})

test('where sentences end, and in which language they are', async () => {
  const parted = TEXTS.flatMap(({ lang, text }) => {
    const parts = sentences(text)
    const odd = languageOf(text) === lang ? [] : [`not ${lang} but ${languageOf(text)}: ${text}`]
    return parts.length === 1
      ? odd
      : [...odd, parts.map(({ start, end }) => text.slice(start, end)).join(' ¶ ')]
  })
  await expectRecorded('sentences', distinct(parted))
})

test.each(['ar', 'en'] as const)('phrases near those of dates and numbers in %s', async (lang) => {
  const rows = phrasesNear(lang).flatMap((text) => {
    const read = [...numbersIn(text, lang), ...datesIn(text, lang)]
    return read.length > 0 ? [`${text}: ${read.join('; ')}`] : []
  })
  await expectRecorded(`phrases-${lang}`, distinct(rows))
})

function datesIn(text: string, lang: Lang): string[] {
  const tokens = tokenize(fold(text).text)
  return readDates(tokens, lang, PUBLISHED).map(
    ({ first, last, ...reading }) => `${words(tokens, first, last)} → ${JSON.stringify(reading)}`,
  )
}

function numbersIn(text: string, lang: Lang): string[] {
  const tokens = tokenize(fold(text).text)
  return readNumbers(tokens, lang).map(
    ({ first, last, kind, low, high, yearLike }) =>
      `${words(tokens, first, last)} → ${kind} ${low} to ${high}${yearLike ? ', like a year' : ''}`,
  )
}

const words = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

const distinct = (rows: readonly string[]): string[] => [...new Set(rows)].sort()
