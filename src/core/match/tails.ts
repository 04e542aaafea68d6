import { endOf, firstOf, type Scan } from '../text/scan.ts'
import type { LexiconIndex } from './lexicon-index.ts'
import { GAP } from './phrase.ts'

/** The words behind the first ones of phrases, one after the other. */
export interface Tails {
  /** 1 where a gap may stand before the word. */
  gaps: Uint8Array
  /** Where the word begins in `units`; one more for the end of the last. */
  unitsAt: Int32Array
  units: Uint16Array
}

/** Of phrases by their words; `tailAt` says where each one's begin, and one more where the last one's end. */
export function tailsOf(phrases: string[][]): { tailAt: Int32Array; tails: Tails } {
  const tailAt = new Int32Array(phrases.length + 1)
  const words: string[] = []
  const gaps: number[] = []
  for (const [at, phrase] of phrases.entries()) {
    for (let i = 1; i < phrase.length; i++) {
      if (phrase[i] === GAP) continue
      words.push(phrase[i] as string)
      gaps.push(phrase[i - 1] === GAP ? 1 : 0)
    }
    tailAt[at + 1] = words.length
  }
  const unitsAt = new Int32Array(words.length + 1)
  for (const [i, word] of words.entries()) unitsAt[i + 1] = (unitsAt[i] as number) + word.length
  const units = new Uint16Array(unitsAt[words.length] as number)
  for (const [i, word] of words.entries())
    for (let j = 0; j < word.length; j++) units[(unitsAt[i] as number) + j] = word.charCodeAt(j)
  return {
    tailAt,
    tails: {
      gaps: Uint8Array.from(gaps),
      unitsAt,
      units,
    },
  }
}

const ALEF = 0x0627
const LAM = 0x0644

/** Inside an Arabic phrase the article is free: لجنة عسكرية عليا and اللجنة العسكرية العليا are one form. */
export function isSameWord(scan: Scan, token: number, tail: number, { known, tails }: LexiconIndex): boolean {
  const { units } = scan
  const from = firstOf(scan, token)
  const to = endOf(scan, token)
  const start = tails.unitsAt[tail] as number
  const length = (tails.unitsAt[tail + 1] as number) - start
  if (to - from === length) return areSame(tails, start, units, from, to)
  if (known === null) return false
  if (to - from === length + 2)
    return units[from] === ALEF && units[from + 1] === LAM && areSame(tails, start, units, from + 2, to)
  if (to - from === length + 1) return units[to - 1] === ALEF && areSame(tails, start, units, from, to - 1)
  return (
    to - from === length - 2 &&
    tails.units[start] === ALEF &&
    tails.units[start + 1] === LAM &&
    areSame(tails, start + 2, units, from, to)
  )
}

function areSame(
  { units: words }: Tails,
  start: number,
  units: Uint16Array,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) if (words[start + at - from] !== units[at]) return false
  return true
}
