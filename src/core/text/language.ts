import type { Lang } from '../article.ts'
import * as words from './language/words.ts'

/**
 * The language of a block, as far as a lexicon may exist for it; null for every other language and when unsure.
 * Letters and small words decide; `hint` is the page's BCP 47 code and only tips the balance.
 */
export function languageOf(block: string, hint?: string): Lang | null {
  const evidence = readEvidence(block)
  const page = hint?.slice(0, 2).toLowerCase()
  if (evidence.arabicLetters + evidence.latinLetters < 2) return null
  return evidence.arabicLetters >= evidence.latinLetters ? arabic(evidence, page) : latin(evidence, page)
}

interface Evidence {
  arabicLetters: number
  latinLetters: number
  /** For Arabic against Persian, Sorani, Urdu. */
  ar: number
  arOthers: number
  /** For English against the rest of Latin script. */
  en: number
  enOthers: number
}

/** An English page's hint says nothing on an Arabic block, and the other way round. */
function arabic({ ar, arOthers }: Evidence, page: string | undefined): Lang | null {
  const hinted = page === 'ar' ? 0.5 : 0
  const against = ARABIC_SCRIPT.has(page ?? '') ? 0.5 : 0
  return ar + hinted > 0 && ar + hinted >= 1.5 * (arOthers + against) ? 'ar' : null
}

function latin({ en, enOthers }: Evidence, page: string | undefined): Lang | null {
  // Plain letters and no foreign word: headlines such as "US troops leave Iraq".
  const plain = enOthers === 0 && !LATIN_SCRIPT.has(page ?? '')
  const against = LATIN_SCRIPT.has(page ?? '') ? 1 : 0
  return plain || (en > 0 && en >= 1.5 * (enOthers + against)) ? 'en' : null
}

const ARABIC_SCRIPT = new Set(['fa', 'ku', 'ck', 'ur', 'ps', 'ug', 'sd'])
const LATIN_SCRIPT = new Set([
  'tr',
  'fr',
  'de',
  'es',
  'it',
  'nl',
  'pt',
  'sv',
  'no',
  'da',
  'fi',
  'pl',
  'km',
  'az',
  'id',
  'ms',
  'sw',
  'so',
  'ro',
  'cs',
  'hu',
  'vi',
  'sq',
  'hr',
  'ca',
])

const WORD = /[\u0620-\u065f\u066e-\u06d3\u06d5\ufb50-\ufdff\ufe70-\ufefc]+|[A-Za-z\u00c0-\u024f]+/g
const FOREIGN_ARABIC = /[پچژگڤ]/
const NOT_ARABIC = /[ێۆڕڵەٹڈڑےںہھېۍښځڅړږ]/
const NOT_ENGLISH = /[ğışöüçêîûèàùâôëïñßäåøæłńśćžščřãõòì]/i

function readEvidence(block: string): Evidence {
  const evidence: Evidence = { arabicLetters: 0, latinLetters: 0, ar: 0, arOthers: 0, en: 0, enOthers: 0 }
  for (const [word] of block.matchAll(WORD)) {
    if (word.charCodeAt(0) >= 0x600) readArabicWord(word, evidence)
    else readLatinWord(word.toLowerCase(), evidence)
  }
  return evidence
}

function readArabicWord(written: string, evidence: Evidence): void {
  const word = written.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640]/g, '')
  const key = word.replace(/[ىی]/g, 'ي').replace(/[أإ]/g, 'ا')
  evidence.arabicLetters += word.length
  const persianLetters = /[یک]/.test(word)
  if (words.ARABIC.has(key)) evidence.ar += 1
  else if (words.ARABIC_SCRIPT_OTHERS.has(word) || words.ARABIC_SCRIPT_OTHERS.has(key)) evidence.arOthers += 1
  if (/^[وفبكل]?ال.{3}|^لل.{3}/.test(word)) evidence.ar += persianLetters ? 0.5 : 1
  if (/ة$/.test(word)) evidence.ar += 1
  else if (/[أإى]/.test(word)) evidence.ar += 0.5
  else if (/[يك]/.test(word)) evidence.ar += 0.25
  if (NOT_ARABIC.test(word)) evidence.arOthers += 1
  else if (FOREIGN_ARABIC.test(word)) evidence.arOthers += 0.5
  else if (persianLetters) evidence.arOthers += 0.4
}

function readLatinWord(word: string, evidence: Evidence): void {
  evidence.latinLetters += word.length
  if (words.ENGLISH.has(word)) evidence.en += 1
  else if (words.LATIN_OTHERS.has(word)) evidence.enOthers += 1
  if (NOT_ENGLISH.test(word)) evidence.enOthers += 0.5
}
