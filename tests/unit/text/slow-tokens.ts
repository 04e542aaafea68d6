import {
  ARABIC,
  CLASSES,
  DIGIT,
  isLetter,
  OTHER_LETTER,
  SPACE,
} from '../../../src/core/text/tokens/classes.ts'
import type { Token } from '../../../src/core/text/tokens.ts'

const APOSTROPHE = 0x27
const FULL_STOP = 0x2e
const COMMA = 0x2c
const LETTER_S = 0x73

/** The tokens of a folded text by the definition, unit by unit over the string: what the scan is held to. */
export function slowTokens(foldedText: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < foldedText.length) {
    const unit = classOf(foldedText.charCodeAt(at))
    if (unit === SPACE) {
      at++
      continue
    }
    const [kind, end] = next(foldedText, at, unit)
    tokens.push({ start: at, end, text: foldedText.slice(at, end), kind })
    at = end
  }
  return tokens
}

function next(text: string, at: number, unit: number): [kind: Token['kind'], end: number] {
  if (unit === DIGIT) return ['number', numberEnd(text, at)]
  if (isLetter(unit)) return ['word', dottedEnd(text, at) || wordEnd(text, at, unit)]
  if (isPossessive(text, at)) return ['word', at + 2]
  return ['mark', at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1)]
}

function numberEnd(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    if (classAt(text, end) === DIGIT) end++
    else if (isSeparator(text.charCodeAt(end)) && classAt(text, end + 1) === DIGIT) end += 2
    else return end
  }
}

function isSeparator(unit: number): boolean {
  return unit === FULL_STOP || unit === COMMA || unit === APOSTROPHE
}

/** A word stays in one script; only words outside Arabic script hold digits ("f16") and apostrophes ("ba'ath"). */
function wordEnd(text: string, at: number, script: number): number {
  let end = at + 1
  for (;;) {
    const unit = classAt(text, end)
    if (unit === script) end++
    else if (script === ARABIC) return end
    else if (unit === DIGIT) end++
    else if (isInnerApostrophe(text, end)) end++
    else return end
  }
}

function isInnerApostrophe(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === APOSTROPHE && classAt(text, at + 1) === OTHER_LETTER && !isPossessive(text, at)
  )
}

function isPossessive(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== APOSTROPHE || text.charCodeAt(at + 1) !== LETTER_S) return false
  const before = text.charCodeAt(at - 1)
  const after = classAt(text, at + 2)
  return (isLetter(classOf(before)) || before === FULL_STOP) && !isLetter(after) && after !== DIGIT
}

/** The end of an abbreviation of single letters, each with its full stop ("u.s.", "ا.ف.ب"); 0 where there is none. */
function dottedEnd(text: string, at: number): number {
  let end = at
  let letters = 0
  while (isLetter(classAt(text, end)) && !isWordUnit(classAt(text, end + 1))) {
    letters++
    end++
    if (text.charCodeAt(end) !== FULL_STOP) break
    end++
  }
  return letters > 1 ? end : 0
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || unit === DIGIT
}

function classAt(text: string, at: number): number {
  return at < text.length ? classOf(text.charCodeAt(at)) : SPACE
}

function classOf(unit: number): number {
  return CLASSES[unit] as number
}
