import { licensed, PREFIXES, SUFFIXES } from './clitics.ts'
import type { WordClass } from './matcher-pack.ts'

/** A string of clitics as units, and its number among those of its side. */
export interface Clitic {
  units: number[]
  number: number
  /** Of a prefix that ends in لل: the number of the same with one ل less; else -1. */
  shortened: number
}

function cliticsOf(strings: string[]): Clitic[] {
  return strings.map((text, number) => ({
    units: [...text].map((letter) => letter.charCodeAt(0)),
    number,
    shortened: text.endsWith('لل') ? strings.indexOf(text.slice(0, -1)) : -1,
  }))
}

const FIRST_LETTER = 0x0600
const LETTERS = 0x100

/** The clitics that a word may have, by its first or last letter, in their order; the empty one is always among them. */
function byLetter(clitics: Clitic[], at: 0 | -1): Clitic[][] {
  return Array.from({ length: LETTERS }, (_, letter) =>
    clitics.filter(({ units }) => units.length === 0 || units.at(at) === FIRST_LETTER + letter),
  )
}

const prefixes = cliticsOf(PREFIXES)
const suffixes = cliticsOf(SUFFIXES)
const byFirst = byLetter(prefixes, 0)
const byLast = byLetter(suffixes, -1)
const NO_PREFIX = prefixes.slice(0, 1)
const NO_SUFFIX = suffixes.slice(0, 1)

export const prefixesAt = (unit: number): Clitic[] => byFirst[unit - FIRST_LETTER] ?? NO_PREFIX
export const suffixesAt = (unit: number): Clitic[] => byLast[unit - FIRST_LETTER] ?? NO_SUFFIX

const CLASSES: WordClass[] = ['name', 'noun', 'adjective', 'verb', 'particle', 'form', 'cased']
const ALLOWED = Uint8Array.from(
  CLASSES.flatMap((wordClass) =>
    PREFIXES.flatMap((before) =>
      SUFFIXES.map((after) => (licensed(wordClass, { before, stem: '', after }) ? 1 : 0)),
    ),
  ),
)

/** A word class as a number, for tables. */
export const classNumber = (wordClass: WordClass): number => CLASSES.indexOf(wordClass)

/** Whether a word of the class with this number may carry the clitics with these numbers. */
export const isLicensed = (wordClass: number, before: number, after: number): boolean =>
  ALLOWED[(wordClass * PREFIXES.length + before) * SUFFIXES.length + after] === 1

/** By suffix 1 where it is an ending of the word itself; a pronoun closes the phrase ("their mission", never "their mission combat"). */
export const ENDS_WORD = Uint8Array.from(SUFFIXES, (after) =>
  ['', 'ا', 'ين', 'تين', 'ون'].includes(after) ? 1 : 0,
)
