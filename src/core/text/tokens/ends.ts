import { ARABIC, CLASSES, DIGIT, isLetter, OTHER_LETTER, SPACE } from './classes.ts'

export const WORD = 0
export const NUMBER = 1
export const MARK = 2
export type TokenKind = typeof WORD | typeof NUMBER | typeof MARK

/** A stretch of folded units; nothing outside `from` to `to` (not in it) is looked at. */
export interface Stretch {
  units: Uint16Array
  from: number
  to: number
}

const APOSTROPHE = 0x27
const FULL_STOP = 0x2e
const COMMA = 0x2c
const LETTER_S = 0x73

/** What begins at a unit that is no space; `tokenEnd` tells where it ends. */
export function kindAt(stretch: Stretch, at: number): TokenKind {
  const unit = classAt(stretch, at)
  if (unit === DIGIT) return NUMBER
  return isLetter(unit) || isPossessive(stretch, at) ? WORD : MARK
}

/** The end of the token of this kind that begins at `at`. */
export function tokenEnd(stretch: Stretch, at: number, kind: TokenKind): number {
  if (kind === NUMBER) return numberEnd(stretch, at)
  const unit = classAt(stretch, at)
  if (isLetter(unit)) return dottedEnd(stretch, at) || wordEnd(stretch, at, unit)
  return at + (kind === WORD || isPair(stretch, at) ? 2 : 1)
}

function isPair(stretch: Stretch, at: number): boolean {
  const high = unitAt(stretch, at)
  const low = unitAt(stretch, at + 1)
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

function numberEnd(stretch: Stretch, at: number): number {
  let end = at + 1
  for (;;) {
    if (classAt(stretch, end) === DIGIT) end++
    else if (isSeparator(unitAt(stretch, end)) && classAt(stretch, end + 1) === DIGIT) end += 2
    else return end
  }
}

function isSeparator(unit: number): boolean {
  return unit === FULL_STOP || unit === COMMA || unit === APOSTROPHE
}

/** A word stays in one script; only words outside Arabic script hold digits ("f16") and apostrophes ("ba'ath"). */
function wordEnd(stretch: Stretch, at: number, script: number): number {
  let end = at + 1
  for (;;) {
    const unit = classAt(stretch, end)
    if (unit === script) end++
    else if (script === ARABIC) return end
    else if (unit === DIGIT) end++
    else if (isInnerApostrophe(stretch, end)) end++
    else return end
  }
}

function isInnerApostrophe(stretch: Stretch, at: number): boolean {
  return (
    unitAt(stretch, at) === APOSTROPHE &&
    classAt(stretch, at + 1) === OTHER_LETTER &&
    !isPossessive(stretch, at)
  )
}

function isPossessive(stretch: Stretch, at: number): boolean {
  if (unitAt(stretch, at) !== APOSTROPHE || unitAt(stretch, at + 1) !== LETTER_S) return false
  const after = classAt(stretch, at + 2)
  return (
    (isLetter(classAt(stretch, at - 1)) || unitAt(stretch, at - 1) === FULL_STOP) &&
    !isLetter(after) &&
    after !== DIGIT
  )
}

/** The end of an abbreviation of single letters, each with its full stop ("u.s.", "ا.ف.ب"); 0 where there is none. */
function dottedEnd(stretch: Stretch, at: number): number {
  let end = at
  let letters = 0
  while (isLetter(classAt(stretch, end)) && !isWordUnit(classAt(stretch, end + 1))) {
    letters++
    end++
    if (unitAt(stretch, end) !== FULL_STOP) break
    end++
  }
  return letters > 1 ? end : 0
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || unit === DIGIT
}

/** 0, which no folded text holds, outside the stretch. */
function unitAt({ units, from, to }: Stretch, at: number): number {
  return at >= from && at < to ? (units[at] as number) : 0
}

function classAt({ units, from, to }: Stretch, at: number): number {
  return at >= from && at < to ? (CLASSES[units[at] as number] as number) : SPACE
}
