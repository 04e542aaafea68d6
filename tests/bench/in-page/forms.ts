import { matchers } from 'virtual:matchers'
import type { Lang } from '../../../src/core/article.ts'
import { findForms } from '../../../src/core/match/find-forms.ts'
import { HIT } from '../../../src/core/match/form-hits.ts'
import { indexLexicon, type LexiconIndex } from '../../../src/core/match/lexicon-index.ts'
import { createScan, endOf, firstOf, originalEnd, scanRange } from '../../../src/core/text/scan.ts'
import { type Found, findAndPaint } from './found.ts'

let indexes: LexiconIndex[] = []

/** All that can be done before there is a page. */
export function loadForms(lang: Lang) {
  indexes = matchers.map(({ lexicons }) => indexLexicon(lexicons[lang] ?? [], lang))
}

/** The peers' own work by our means: every form of the lexicon on the page is found and painted. */
export const paintForms = (): Found =>
  findAndPaint((text) => indexes.flatMap((index) => formsIn(text, index)))

function formsIn(text: string, index: LexiconIndex): { start: number; end: number }[] {
  const scan = createScan(text)
  scanRange(scan, 0, text.length)
  const { rows, count } = findForms(scan, { first: 0, end: scan.tokenCount, to: text.length }, index)
  return Array.from({ length: count }, (_, hit) => ({
    start: scan.origins[firstOf(scan, rows[hit * HIT + 1] as number)] as number,
    end: originalEnd(scan, endOf(scan, rows[hit * HIT + 2] as number) - 1, text.length),
  }))
}
