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
const ALLOWED = new Map(
  CLASSES.map((wordClass) => [
    wordClass,
    PREFIXES.map((before) => SUFFIXES.map((after) => licensed(wordClass, { before, stem: '', after }))),
  ]),
)

/** Whether a word of this class may carry the clitics with these numbers. */
export function isLicensed(wordClass: WordClass, before: number, after: number): boolean {
  return ALLOWED.get(wordClass)?.[before]?.[after] === true
}

/** By suffix: whether it is an ending of the word itself; a pronoun closes the phrase ("their mission", never "their mission combat"). */
export const ENDS_WORD: boolean[] = SUFFIXES.map(
  (after) => after === '' || after === 'ا' || after === 'ين' || after === 'تين' || after === 'ون',
)
