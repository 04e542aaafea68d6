import type { Lang } from '../article.ts'
import type { Scan } from '../text/scan.ts'
import { MARK, WORD } from '../text/tokens/ends.ts'
import { SOFT } from './phrase.ts'
import { phraseKeyAt } from './phrase-key.ts'

/** By token of a scan, from `base` on: which word or number follows it across soft marks only, and the token's phrase key. */
export interface Following {
  base: number
  /** -1 at any other mark, and where the tokens end. */
  next: Int32Array
  keys: Int32Array
}

const SOFT_MARKS = new Set([...SOFT].filter((mark) => mark.length === 1).map((mark) => mark.charCodeAt(0)))
const APOSTROPHE = 0x27

/** The answer of the last call; the next one writes over it. */
const following: Following = { base: 0, next: new Int32Array(256), keys: new Int32Array(256) }

/** Reads the tokens from `base` to `end` (not in it) from behind, so that each is looked at once. */
export function readFollowing(scan: Scan, base: number, end: number, lang: Lang): Readonly<Following> {
  if (end - base > following.next.length) {
    following.next = new Int32Array((end - base) * 2)
    following.keys = new Int32Array((end - base) * 2)
  }
  following.base = base
  const { next, keys } = following
  const { kinds, units, first } = scan
  let word = -1
  for (let token = end - 1; token >= base; token--) {
    next[token - base] = word
    keys[token - base] = phraseKeyAt(scan, token, lang)
    // The possessive ending is the only word that begins with an apostrophe, and soft.
    if (kinds[token] === MARK) word = isSoftMark(scan, token) ? word : -1
    else if (kinds[token] !== WORD || units[first[token] as number] !== APOSTROPHE) word = token
  }
  return following
}

const isSoftMark = ({ units, first, end }: Scan, token: number): boolean =>
  (end[token] as number) - (first[token] as number) === 1 &&
  SOFT_MARKS.has(units[first[token] as number] as number)

/** The next word or number after a token, or -1. */
export const nextWord = ({ base, next }: Following, token: number): number => next[token - base] as number

/** The phrase key of a token; 0 of none, which few words have. */
export const keyOf = ({ base, keys }: Following, token: number): number =>
  token < 0 ? 0 : (keys[token - base] as number)
