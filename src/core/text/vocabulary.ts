import { isTextAt, type Scan, textOf } from './scan.ts'
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
    const first = scan.first[at] as number
    const end = scan.end[at] as number
    tokens.push({
      start: first - firstUnit,
      end: end - firstUnit,
      text: wordAt(scan, at, words),
      kind: KINDS[scan.kinds[at] as 0],
    })
  }
  return tokens
}

function wordAt(scan: Scan, token: number, words: Vocabulary): string {
  const { units, first, end, hashes } = scan
  const [from, to] = [first[token] as number, end[token] as number]
  // Halved, a hash is a small integer in every engine.
  const key = (hashes[token] as number) >> 1
  const known = words.get(key)
  if (known !== undefined && isTextAt(known, units, from, to)) return known
  const text = textOf(scan, token)
  if (known === undefined) words.set(key, text)
  return text
}
