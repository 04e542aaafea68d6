import { ARABIC_NEVER_FINAL, MAYBE_FINAL, NEVER_FINAL, OPENERS } from './abbreviations.ts'
import {
  isArabic,
  isDigit,
  isFormat,
  isJoiner,
  isLower,
  isSpace,
  isUpper,
  isWordUnit,
  withoutJoiners,
} from './signs.ts'

/** A run of terminators and its surroundings; all numbers are offsets into `block`. */
export interface Stop {
  block: string
  /** Where the sentence begins. */
  start: number
  /** First and last terminator of the run. */
  first: number
  last: number
  /** The next character that is neither space nor an opening quote. */
  next: number
  /** Whether white space follows the run and its closing quotes. */
  spaced: boolean
}

const FULL_STOP = 0x2e

/** Whether the run of terminators ends the sentence. */
export function endsSentence(stop: Stop): boolean {
  const next = stop.block.charCodeAt(stop.next)
  if (isLower(next)) return false
  const lone = stop.first === stop.last && stop.block.charCodeAt(stop.first) === FULL_STOP
  if (lone) return endsAtFullStop(stop, next)
  // Two full stops are a pause, mostly in Arabic headlines ("العراق.. تأجيل الإعلان").
  if (isPause(stop)) return false
  return stop.spaced
}

function isPause({ block, first, last }: Stop): boolean {
  return last === first + 1 && block.charCodeAt(first) === FULL_STOP && block.charCodeAt(last) === FULL_STOP
}

function endsAtFullStop(stop: Stop, next: number): boolean {
  if (isDigit(next) && !(stop.spaced && opensListItem(stop))) return false
  // Signs that only steer layout stand between a word and its stop as if they were not there.
  const bare = { ...stop, first: beforeFormats(stop.block, stop.first) }
  const word = wordBefore(stop.block, bare.first)
  if (!stop.spaced) return isMissingSpace(word, bare, next)
  if (isListNumber(word, bare)) return false
  const last = stop.block.charCodeAt(bare.first - 1)
  return isArabic(last) ? endsAfterArabic(word, bare) : endsAfterLatin(word, bare)
}

/** "2. ", "10. ": the next item of a list that was run together; a number as a sentence's first word is not told from it. */
const LIST_NUMBER = /\p{Nd}{1,2}[\u200e\u200f]*\.[^\S\n]/uy

function opensListItem({ block, next }: Stop): boolean {
  LIST_NUMBER.lastIndex = next
  return LIST_NUMBER.test(block)
}

/** Where the text before `at` ends, but for signs that only steer layout. */
function beforeFormats(block: string, at: number): number {
  let end = at
  while (isFormat(block.charCodeAt(end - 1))) end--
  return end
}

/** Arabic pages often drop the space behind a full stop; English ones now and then. */
function isMissingSpace(word: string, { block, next: at, first }: Stop, next: number): boolean {
  if (word.length < 2 || word.includes('.')) return false
  if (isArabic(next)) return isArabic(block.charCodeAt(first - 1)) && isArabic(block.charCodeAt(at + 1))
  return isUpper(next) && isLower(block.charCodeAt(first - 1)) && isLower(block.charCodeAt(at + 1))
}

function isListNumber(word: string, { start, first, block }: Stop): boolean {
  if (!isDigit(word.charCodeAt(0)) || word.length > 2) return false
  for (let at = start; at < first - word.length; at++)
    if (!isSpace(block.charCodeAt(at)) && !isFormat(block.charCodeAt(at))) return false
  return true
}

function endsAfterArabic(word: string, { block, start, first }: Stop): boolean {
  if (ARABIC_NEVER_FINAL.has(word)) return false
  if (word.length > 1) return true
  // "2020 م." closes a sentence, "د. محمد" does not.
  let before = first - word.length - 1
  while (before >= start && isSpace(block.charCodeAt(before))) before--
  return before >= start && isDigit(block.charCodeAt(before))
}

function endsAfterLatin(word: string, stop: Stop): boolean {
  const lower = word.toLowerCase()
  if (NEVER_FINAL.has(lower)) return false
  const initials = word.includes('.') || (word.length === 1 && isUpper(word.charCodeAt(0)) && word !== 'I')
  return initials || MAYBE_FINAL.has(lower) ? OPENERS.has(wordAt(stop.block, stop.next)) : true
}

/** The word that ends before `at`, with the full stops inside it ("U.S") and without joiners. */
function wordBefore(block: string, at: number): string {
  let start = at
  while (start > 0) {
    const unit = block.charCodeAt(start - 1)
    const mayStandInside = unit === FULL_STOP || isJoiner(unit)
    const inner = mayStandInside && start < at && isWordUnit(block.charCodeAt(start - 2))
    if (!inner && !isWordUnit(unit)) break
    start--
  }
  return withoutJoiners(block.slice(start, at))
}

function wordAt(block: string, at: number): string {
  let end = at
  while (end < block.length && isWordUnit(block.charCodeAt(end))) end++
  return block.slice(at, end).toLowerCase()
}
