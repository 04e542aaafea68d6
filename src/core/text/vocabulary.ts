import { endOf, firstOf, hashOfToken, isTextAt, kindOf, type Scan, textOf } from './scan.ts'
import { KINDS, type Token } from './tokens.ts'

/** Words as strings, each made once. */
export type Vocabulary = Map<number, string>

export const createVocabulary = (): Vocabulary => new Map()

/** More words than this are not kept: an article has a few hundred. */
const MOST = 8192

/** The tokens of a scan from `base` on, as strings; their offsets count from the first folded unit of `firstUnit`. */
export function tokensOf(scan: Scan, base: number, firstUnit: number, words = createVocabulary()): Token[] {
  const tokens: Token[] = []
  if (words.size > MOST) words.clear()
  for (let at = base; at < scan.tokenCount; at++) {
    const first = firstOf(scan, at)
    const end = endOf(scan, at)
    tokens.push({
      start: first - firstUnit,
      end: end - firstUnit,
      text: wordAt(scan, at, words),
      kind: KINDS[kindOf(scan, at) as 0],
    })
  }
  return tokens
}

function wordAt(scan: Scan, token: number, words: Vocabulary): string {
  const [from, to] = [firstOf(scan, token), endOf(scan, token)]
  // Halved, a hash is a small integer in every engine.
  const key = hashOfToken(scan, token) >> 1
  const known = words.get(key)
  if (known !== undefined && isTextAt(known, scan.units, from, to)) return known
  const text = textOf(scan, token)
  if (known === undefined) words.set(key, text)
  return text
}
