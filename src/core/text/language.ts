import type { Lang } from '../article.ts'
import { type Evidence, evidenceOf } from './language/evidence.ts'

/**
 * The language of a block, as far as a lexicon may exist for it; null for every other language and when unsure.
 * Letters and small words decide; `hint` is the page's BCP 47 code and only tips the balance.
 */
export function languageOf(block: string, hint?: string): Lang | null {
  const evidence = evidenceOf(block)
  const page = hint?.toLowerCase().split('-')[0] ?? ''
  if (evidence.arabicLetters + evidence.latinLetters < 2) return null
  return evidence.arabicLetters >= evidence.latinLetters
    ? inArabicScript(evidence, page)
    : inLatinScript(evidence, page)
}

const ARABIC_SCRIPT = new Set(['fa', 'ckb', 'ku', 'ur', 'ps', 'ug', 'sd', 'prs', 'azb'])

/** The code of a page in another script says nothing about this block. */
function inArabicScript({ ar, arOthers }: Evidence, page: string): Lang | null {
  const points = ar + (page === 'ar' ? 0.5 : 0)
  const against = arOthers + (ARABIC_SCRIPT.has(page) ? 0.5 : 0)
  return points > 0 && points >= 1.5 * against ? 'ar' : null
}

const NOT_LATIN = new Set([
  ...ARABIC_SCRIPT,
  'ar',
  'he',
  'el',
  'ru',
  'uk',
  'bg',
  'hy',
  'ka',
  'hi',
  'zh',
  'ja',
  'ko',
  'th',
])

function inLatinScript({ en, enOthers }: Evidence, page: string): Lang | null {
  const isOtherPage = page !== '' && page !== 'en' && !NOT_LATIN.has(page)
  // No small word at all: headlines such as "US troops leave Iraq".
  if (enOthers === 0 && !isOtherPage) return 'en'
  return en > 0 && en >= 1.5 * (enOthers + (isOtherPage ? 1 : 0)) ? 'en' : null
}
