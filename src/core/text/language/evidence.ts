import { wordValues } from '../words.ts'
import * as letter from './letters.ts'
import * as words from './words.ts'

/** What the words of a block say, each word giving up to about one point to a language or to those beside it. */
export interface Evidence {
  arabicLetters: number
  latinLetters: number
  /** For Arabic, against the other languages in its script. */
  ar: number
  arOthers: number
  /** For English, against the other languages in its script. */
  en: number
  enOthers: number
}

/** More than enough to tell; keeps huge blocks cheap. */
const ENOUGH_UNITS = 4000

/** Shaped letters, as old systems write them, say nothing until they are letters again. */
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/

export function evidenceOf(written: string): Evidence {
  const evidence: Evidence = { arabicLetters: 0, latinLetters: 0, ar: 0, arOthers: 0, en: 0, enOthers: 0 }
  const start = written.slice(0, ENOUGH_UNITS)
  const block = PRESENTATION_FORMS.test(start) ? start.normalize('NFKC') : start
  const end = block.length
  for (let at = 0; at < end; ) {
    const script = letter.scriptOf(block.charCodeAt(at))
    if (script === letter.ARABIC) at = readArabicWord(block, at, evidence)
    else if (script === letter.LATIN) at = readLatinWord(block, at, evidence)
    else at++
  }
  return evidence
}

function readArabicWord(block: string, start: number, evidence: Evidence): number {
  let end = start
  let flags = 0
  let last = 0
  for (; end < block.length; end++) {
    const unit = block.charCodeAt(end)
    const script = letter.scriptOf(unit)
    if (script === letter.MARK) flags |= HAS_MARK
    else if (script === letter.ARABIC) flags |= last = letter.arabicFlags(unit)
    else if (script === letter.ZERO_WIDTH_NON_JOINER && isStrayJoiner(block, end)) flags |= HAS_MARK
    else break
  }
  const written = block.slice(start, end)
  const bare = flags & NEEDS_KEY ? keyOf(written) : written
  evidence.arabicLetters += bare.length
  evidence.ar += forArabic(bare, flags, last)
  evidence.arOthers += againstArabic(bare, flags)
  if (isBetweenLetters(block, end)) evidence.arOthers += 0.5
  return end
}

/** Where Sorani and Persian spell with a zero-width non-joiner: after ه, after the verb's می, before an ending. */
const JOINER_AFTER = /(?:[هە]|(?<!\p{L})ن?م[یي])$/u
const JOINER_BEFORE = /^(?:ها|اي|ای|ام|اند|تر)/

/** Anywhere else the sign is left over from typesetting, and the word goes on. */
function isStrayJoiner(block: string, at: number): boolean {
  if (!isBetweenLetters(block, at)) return false
  return (
    !JOINER_AFTER.test(block.slice(Math.max(0, at - 4), at)) &&
    !JOINER_BEFORE.test(block.slice(at + 1, at + 4))
  )
}

function isBetweenLetters(block: string, at: number): boolean {
  const isJoiner = letter.scriptOf(block.charCodeAt(at)) === letter.ZERO_WIDTH_NON_JOINER
  return isJoiner && letter.scriptOf(block.charCodeAt(at + 1)) === letter.ARABIC
}

/** Beside the flags of letters. */
const HAS_MARK = 64
const NEEDS_KEY = HAS_MARK | letter.HAMZA_OR_MAKSURA | letter.PERSIAN_YEH_OR_KAF

const KEYS = wordValues(['ي', 'ى ی'], ['ك', 'ک'], ['ا', 'أ إ'])

/** The word without marks, its yeh, kaf and alef as the lists write them. */
function keyOf(word: string): string {
  let key = ''
  for (const char of word)
    if (letter.scriptOf(char.charCodeAt(0)) === letter.ARABIC) key += KEYS.get(char) ?? char
  return key
}

function forArabic(word: string, flags: number, last: number): number {
  let points = words.ARABIC.has(word) ? 1 : 0
  if (hasArticle(word)) points += flags & letter.PERSIAN_YEH_OR_KAF ? 0.5 : 1
  if (last & letter.TEH_MARBUTA) return points + 1
  if (flags & letter.HAMZA_OR_MAKSURA) return points + 0.5
  return flags & letter.YEH_OR_KAF ? points + 0.25 : points
}

function againstArabic(word: string, flags: number): number {
  const points = !words.ARABIC.has(word) && words.ARABIC_SCRIPT_OTHERS.has(word) ? 1 : 0
  if (flags & letter.NOT_ARABIC) return points + 1
  if (flags & letter.FOREIGN) return points + 0.5
  return flags & letter.PERSIAN_YEH_OR_KAF ? points + 0.4 : points
}

function hasArticle(word: string): boolean {
  if (word.length < 5) return false
  return (
    word.startsWith('ال') ||
    word.startsWith('لل') ||
    ('وفبك'.includes(word.charAt(0)) && word.startsWith('ال', 1))
  )
}

function readLatinWord(block: string, start: number, evidence: Evidence): number {
  let end = start
  let isForeign = false
  for (; letter.scriptOf(block.charCodeAt(end)) === letter.LATIN; end++)
    isForeign ||= letter.isNotEnglish(block.charCodeAt(end))
  const word = block.slice(start, end).toLowerCase()
  evidence.latinLetters += end - start
  if (words.ENGLISH.has(word)) evidence.en += 1
  // The article of Arabic names ("al-Sudani", "el-Sisi") says nothing.
  else if (words.LATIN_OTHERS.has(word) && block.charAt(end) !== '-') evidence.enOthers += 1
  if (isForeign) evidence.enOthers += 0.5
  return end
}
