import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../../src/core/article.ts'
import { arabicDates } from '../../cases/text/dates-ar.ts'
import { englishDates } from '../../cases/text/dates-en.ts'
import { arabicNumbers } from '../../cases/text/numbers-ar.ts'
import { englishNumbers } from '../../cases/text/numbers-en.ts'
import { pick } from '../../random.ts'
import { changed, randomOf } from './changed.ts'

const CASES = { ar: [arabicDates, arabicNumbers], en: [englishDates, englishNumbers] } as const
const FIGURES = [
  '1',
  '2',
  '3',
  '7',
  '10',
  '12',
  '15',
  '31',
  '100',
  '2,500',
  '1990',
  '2000',
  '2003',
  '2021',
  '2024',
]
const SIGNS = ['-', '/', ',', '(', ')', 'و', '.']
/** How many others are made of a phrase. */
const OTHERS = 4

/**
 * Phrases of numbers and dates with a word left out, put in, exchanged with its neighbour or with any other that a reader of
 * them knows (`cases/text/words-*.txt`). Always the same; what is made of one hangs on no other.
 */
export function phrasesNear(lang: Lang): string[] {
  const words = readWords(lang)
  const [dates, numbers] = CASES[lang]
  const phrases = [...Object.values(dates).flat(), ...numbers].map(([text]) => text)
  return [
    ...words,
    ...words.map((word) => {
      const random = randomOf(word)
      return `${pick(random, FIGURES)} ${word} ${pick(random, FIGURES)} ${pick(random, words)}`
    }),
    ...phrases.flatMap((text) => {
      const random = randomOf(text)
      const pool = () => pick(random, [words, words, FIGURES, SIGNS])
      return Array.from({ length: OTHERS }, () => changed(random, text, pool).text)
    }),
  ]
}

const readWords = (lang: Lang): string[] =>
  readFileSync(join(import.meta.dirname, `../../cases/text/words-${lang}.txt`), 'utf8')
    .split(/\s+/)
    .filter(Boolean)
