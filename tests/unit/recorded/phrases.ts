import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../../src/core/article.ts'
import { arabicDates } from '../../cases/text/dates-ar.ts'
import { englishDates } from '../../cases/text/dates-en.ts'
import { arabicNumbers } from '../../cases/text/numbers-ar.ts'
import { englishNumbers } from '../../cases/text/numbers-en.ts'
import { pick, type Random, randomFrom, upTo } from '../../random.ts'

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
      return Array.from({ length: OTHERS }, () => changed(random, text, words))
    }),
  ]
}

const randomOf = (text: string): Random =>
  randomFrom([...text].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7))

function changed(random: Random, text: string, known: readonly string[]): string {
  const words = text.split(' ')
  const at = upTo(random, words.length)
  const any = pick(random, [known, known, FIGURES, SIGNS])
  switch (upTo(random, 4)) {
    case 0:
      return words.toSpliced(at, 1).join(' ')
    case 1:
      return words.toSpliced(at, 0, pick(random, any)).join(' ')
    case 2:
      return words.toSpliced(at, 2, ...words.slice(at, at + 2).reverse()).join(' ')
    default:
      return words.with(at, pick(random, any)).join(' ')
  }
}

const readWords = (lang: Lang): string[] =>
  readFileSync(join(import.meta.dirname, `../../cases/text/words-${lang}.txt`), 'utf8')
    .split(/\s+/)
    .filter(Boolean)
