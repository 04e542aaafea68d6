import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../../src/core/article.ts'
import { annotate, type Words } from '../../../src/core/match/annotate.ts'
import { type Entry, indexLexicon } from '../../../src/core/match/lexicon-index.ts'
import type { LexiconGroup } from '../../../src/core/match/matcher-pack.ts'
import { fold } from '../../../src/core/text/fold.ts'
import { createScan, scanRange } from '../../../src/core/text/scan.ts'
import { tokensOf } from '../../../src/core/text/vocabulary.ts'
import { anyText } from '../any-text.ts'
import { labelledTexts } from '../labelled-texts.ts'
import { slowTokens } from '../text/slow-tokens.ts'
import { PACK } from './bundled-matcher.ts'
import { slowAnnotate, slowIndex } from './slow-annotate.ts'

/** In milliseconds; thousands of texts, one of the two ways on purpose slow. */
const LONG = 60_000

const PREFIXES = ['', 'و', 'ف', 'ال', 'وال', 'ب', 'بال', 'لل', 'ولل', 'ل', 'س']
const SUFFIXES = ['', 'ه', 'ها', 'هم', 'ا', 'ين', 'تين']

function scanned(text: string, lang: Lang): Words {
  const scan = createScan(text)
  const base = scanRange(scan, 0, text.length)
  return { scan, base, tokens: tokensOf(scan, base, 0), lang, to: text.length }
}

describe.each(['ar', 'en'] as const)('%s', (lang) => {
  const groups = PACK.matcher.lexicons[lang] ?? []
  const index = indexLexicon(groups, lang)
  const slow = slowIndex(groups, lang)
  const fastly = (text: string) => annotate(scanned(text, lang), index)
  const slowly = (text: string) => {
    const folded = fold(text)
    const tokens = slowTokens(folded.text)
    const original = (at: number): string => {
      const { start = 0, end = 0 } = tokens[at] ?? {}
      return end > 0 ? text.slice(folded.start[start], folded.end[end - 1]) : ''
    }
    return slowAnnotate({ tokens, original, lang }, slow)
  }
  const words = [...new Set(index.entries.flatMap((entry) => entry.words))]
  const dressed =
    lang === 'en'
      ? fc.constantFrom(...words)
      : fc
          .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...words), fc.constantFrom(...SUFFIXES))
          .map((parts) => parts.join(''))
  const phrases = index.entries.filter((entry) => entry.words.length > 1)
  const phrase = fc.constantFrom(...phrases).map((entry) => entry.words.join(' '))
  const cased = index.entries.flatMap((entry) => entry.cased ?? [])
  const anyCased = cased.length > 0 ? [fc.constantFrom(...cased)] : []

  test('finds a word of any length', () => {
    const letters = lang === 'ar' ? 'قمر' : 'abc'
    const missed = Array.from({ length: 300 }, (_, i) => i + 2).filter((length) => {
      const word = letters.repeat(length).slice(0, length)
      const group: LexiconGroup = { concept: 0, class: 'noun', hides: false, forms: [word] }
      return annotate(scanned(word, lang), indexLexicon([group], lang)).length !== 1
    })
    expect(missed).toEqual([])
  })

  test('finds what a search with strings and maps finds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(dressed, phrase, anyText, ...anyCased), { maxLength: 7 }), (parts) => {
        for (const glue of [' ', ' - ', ', ', '']) {
          const text = parts.join(glue)
          expect(fastly(text)).toEqual(slowly(text))
        }
      }),
      { numRuns: 1500 },
    )
  })

  test(
    'finds the same on every labelled text',
    () => {
      const texts = labelledTexts().filter((one) => one.lang === lang)
      expect(texts.length).toBeGreaterThan(500)
      const different = texts.filter(
        ({ text }) => JSON.stringify(fastly(text)) !== JSON.stringify(slowly(text)),
      )
      expect(different).toEqual([])
    },
    LONG,
  )

  test('keeps only the longest of forms that cover each other', () => {
    const longest = index.entries.find(({ words }) => words.length > 2 && !words.includes('…')) as Entry
    const text = longest.words.join(' ')
    const { length } = scanned(text, lang).tokens
    const found = fastly(text)
    expect(found.some(({ first, last }) => first === 0 && last === length - 1)).toBe(true)
    expect(found.filter(({ first, last }) => last - first < length - 1)).toEqual([])
  })
})
