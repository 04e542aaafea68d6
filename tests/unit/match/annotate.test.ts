import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../../src/core/article.ts'
import { annotate } from '../../../src/core/match/annotate.ts'
import { analyses, licensed } from '../../../src/core/match/clitics.ts'
import { type Entry, indexLexicon } from '../../../src/core/match/lexicon-index.ts'
import { tokenize } from '../../../src/core/text/tokens.ts'
import { PACK } from './bundled-matcher.ts'

const PREFIXES = ['', 'و', 'ف', 'ال', 'وال', 'ب', 'بال', 'لل', 'ل', 'س']
const SUFFIXES = ['', 'ه', 'ها', 'هم', 'ا', 'ين']

/** The slow way: every entry of the lexicon against every word, one after the other. */
function slowly(words: string[], entries: Entry[], lang: Lang): string[] {
  return words.flatMap((word, at) =>
    entries
      .filter((entry) => entry.words.length === 1 && entry.cased === null)
      .filter(({ words: [stem], class: wordClass }) =>
        lang === 'ar'
          ? analyses(word).some((analysis) => analysis.stem === stem && licensed(wordClass, analysis))
          : word === stem,
      )
      .map(({ concept }) => `${at}:${concept}`),
  )
}

describe.each(['ar', 'en'] as const)('%s', (lang) => {
  const index = indexLexicon(PACK.matcher.lexicons[lang] ?? [], lang)
  const entries = [...index.values()].flat()
  const single = entries.filter(({ words }) => words.length === 1).map(({ words: [word] }) => word as string)
  const dressed =
    lang === 'en'
      ? fc.constantFrom(...single)
      : fc
          .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...single), fc.constantFrom(...SUFFIXES))
          .map((parts) => parts.join(''))

  test('finds what a search of the whole lexicon finds', () => {
    fc.assert(
      fc.property(fc.array(dressed, { minLength: 1, maxLength: 6 }), (words) => {
        // A comma between the words keeps phrases of several words apart.
        const tokens = tokenize(words.join(' , '))
        const texts = tokens.filter(({ kind }) => kind !== 'mark').map(({ text }) => text)
        fc.pre(texts.length === words.length)
        const fast = annotate({ tokens, original: (i) => tokens[i]?.text ?? '', lang }, index)
          .filter(({ first, last }) => first === last)
          .map(({ first, concept }) => `${first / 2}:${concept}`)
        expect(new Set(fast)).toEqual(new Set(slowly(texts, entries, lang)))
      }),
      { numRuns: 60 },
    )
  })

  test('keeps only the longest of forms that cover each other', () => {
    const phrase = entries.filter(({ words }) => words.length > 2 && !words.includes('…'))[0] as Entry
    const tokens = tokenize(phrase.words.join(' '))
    const found = annotate({ tokens, original: (i) => tokens[i]?.text ?? '', lang }, index)
    expect(found.some(({ first, last }) => first === 0 && last === tokens.length - 1)).toBe(true)
    expect(found.filter(({ first, last }) => last - first < tokens.length - 1)).toEqual([])
  })
})
