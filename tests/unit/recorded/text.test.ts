import { test } from 'vitest'
import type { Lang } from '../../../src/core/article.ts'
import { readDates } from '../../../src/core/text/dates.ts'
import { fold } from '../../../src/core/text/fold.ts'
import { languageOf } from '../../../src/core/text/language.ts'
import { readNumbers } from '../../../src/core/text/numbers.ts'
import { sentences } from '../../../src/core/text/sentences.ts'
import { type Token, tokenize } from '../../../src/core/text/tokens.ts'
import { labelledTexts } from '../labelled-texts.ts'
import { changed, randomOf } from './changed.ts'
import { fingerprint } from './fingerprint.ts'
import { phrasesNear } from './phrases.ts'
import { expectRecorded } from './recorded.ts'
import { TURNING } from './turning-words.ts'

const PUBLISHED = '2024-01-25'
const ALL = labelledTexts()
/** One in three is enough to meet what there is, and quick. */
const TEXTS = ALL.filter((_, i) => i % 3 === 0)
/** Texts that have one fingerprint. */
const TOGETHER = 100

test.each(['ar', 'en'] as const)('dates and numbers in %s', async (lang) => {
  const texts = TEXTS.filter((text) => text.lang === lang)
  await expectRecorded(`dates-${lang}`, distinct(texts.flatMap(({ text }) => datesIn(text, lang))))
  await expectRecorded(`numbers-${lang}`, distinct(texts.flatMap(({ text }) => numbersIn(text, lang))))
})

test.each(['ar', 'en'] as const)('all that is read in texts in %s', async (lang) => {
  const texts = ALL.filter((text) => text.lang === lang).map(({ text }) => text)
  const rows: string[] = []
  for (let at = 0; at < texts.length; at += TOGETHER) {
    const some = texts.slice(at, at + TOGETHER)
    const whole = some.join('\n')
    const others = some.map((text) => changed(randomOf(text), text, () => TURNING[lang]).text)
    rows.push(
      [
        `${at}, ${some[0]?.slice(0, 30)}`,
        `folded ${fingerprint(tokenize(fold(whole).text))}`,
        `parted ${fingerprint([sentences(whole), some.map((text) => languageOf(text))])}`,
        `numbers ${fingerprint(some.map((text) => numbersIn(text, lang)))}`,
        `dates ${fingerprint(some.map((text) => datesIn(text, lang)))}`,
        `changed ${fingerprint(others.map((text) => [...numbersIn(text, lang), ...datesIn(text, lang)]))}`,
      ].join(' | '),
    )
  }
  await expectRecorded(`texts-${lang}`, rows)
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

test('what every sign of the first plane is in a text', () =>
  expectRecorded(
    'signs',
    runs((code) => {
      const sign = String.fromCharCode(code)
      // Its kind between letters of both scripts and between figures.
      return ['a', 'ب', '1']
        .map((around) => tokenize(fold(around + sign + around).text).map(({ kind }) => kind[0]))
        .map((kinds) => kinds.join(''))
        .join(' ')
    }),
  ))

test('which signs are others when they are folded', () =>
  expectRecorded(
    'folded',
    runs((code) => {
      const sign = String.fromCharCode(code)
      const folded = fold(sign).text
      // Letters that only lose their size, or their presentation form, are told by what they become.
      return folded === sign ? 'stays' : JSON.stringify(folded)
    }).filter((row) => !row.endsWith(': stays')),
  ))

/** A line for each run of code points of which the same is told. */
function runs(tell: (code: number) => string): string[] {
  const name = (code: number) => code.toString(16).padStart(4, '0')
  const rows: string[] = []
  let from = 0
  let told = tell(0)
  for (let code = 1; code <= 0x10000; code++) {
    const next = code < 0x10000 ? tell(code) : null
    if (next === told) continue
    rows.push(`${name(from)}-${name(code - 1)}: ${told}`)
    from = code
    told = next ?? ''
  }
  return rows
}

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
