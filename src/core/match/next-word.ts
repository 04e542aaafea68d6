import { hashOf, joined, powerOf } from '../text/hash.ts'
import { hashUnits, type Scan } from '../text/scan.ts'
import { MARK, WORD } from '../text/tokens/ends.ts'
import { isSet, type LexiconIndex, pairPlace } from './lexicon-index.ts'
import { SOFT } from './phrase.ts'

const SOFT_MARKS = new Set([...SOFT].filter((mark) => mark.length === 1).map((mark) => mark.charCodeAt(0)))
const APOSTROPHE = 0x27

/** `isSoft` of a token in a scan; the possessive ending is the only word that begins with an apostrophe. */
function isSoftAt({ kinds, units, first, end }: Scan, token: number): boolean {
  const from = first[token] as number
  const unit = units[from] as number
  if (kinds[token] === WORD) return unit === APOSTROPHE
  return kinds[token] === MARK && (end[token] as number) - from === 1 && SOFT_MARKS.has(unit)
}

/** The next word or number before `end`, across soft marks only; -1 at any other mark. */
export function nextWord(scan: Scan, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (isSoftAt(scan, at)) continue
    return scan.kinds[at] === MARK ? -1 : at
  }
  return -1
}

const ARTICLE = 'ال'
const ARTICLE_HASH = hashOf(ARTICLE)
const ALEF = 0x0627
const LAM = 0x0644
/** No word has it; one that had would only be compared in vain. */
const NO_HASH = 0

/** The word behind a token, worked out only where some entry asks for it. */
export class NextWord {
  readonly #scan: Scan
  readonly #end: number
  #token = -1
  #isRead = false
  #areLooksRead = false
  #hash = NO_HASH
  #without = NO_HASH
  #with = NO_HASH
  #shorter = NO_HASH

  constructor(scan: Scan, end: number) {
    this.#scan = scan
    this.#end = end
  }

  moveTo(token: number): void {
    this.#token = token
    this.#isRead = false
    this.#areLooksRead = false
  }

  /** Its hash; 0 where none follows. */
  hash(): number {
    if (this.#isRead) return this.#hash
    const next = nextWord(this.#scan, this.#token, this.#end)
    this.#token = next
    this.#isRead = true
    this.#hash = next < 0 ? NO_HASH : (this.#scan.hashes[next] as number)
    return this.#hash
  }

  /** Whether it may be the second word of some entry of an Arabic bucket. */
  mayFollow({ pairs }: LexiconIndex, bucket: number): boolean {
    const hash = this.hash()
    if (this.#token < 0) return false
    if (isSet(pairs, pairPlace(bucket, hash))) return true
    if (!this.#areLooksRead) this.#readLooks()
    return (
      isSet(pairs, pairPlace(bucket, this.#with)) ||
      (this.#without !== NO_HASH && isSet(pairs, pairPlace(bucket, this.#without))) ||
      (this.#shorter !== NO_HASH && isSet(pairs, pairPlace(bucket, this.#shorter)))
    )
  }

  /** Whether it may be the word with this hash, by the freedom of `isSameWord` in Arabic. */
  mayBe(word: number): boolean {
    const hash = this.hash()
    if (this.#token < 0) return false
    if (hash === word) return true
    if (!this.#areLooksRead) this.#readLooks()
    return word === this.#without || word === this.#with || word === this.#shorter
  }

  #readLooks(): void {
    this.#areLooksRead = true
    const { units, first, end } = this.#scan
    const from = first[this.#token] as number
    const to = end[this.#token] as number
    const length = to - from
    this.#with = joined(ARTICLE_HASH, this.#hash, length)
    const isDefinite = length > 2 && units[from] === ALEF && units[from + 1] === LAM
    this.#without = isDefinite ? (this.#hash - Math.imul(ARTICLE_HASH, powerOf(length - 2))) | 0 : NO_HASH
    this.#shorter = units[to - 1] === ALEF ? hashUnits(units, from, to - 1) : NO_HASH
  }
}
