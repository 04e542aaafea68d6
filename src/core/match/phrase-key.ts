import type { Lang } from '../article.ts'
import { BASE, hashOf, powerOf } from '../text/hash.ts'
import { endOf, firstOf, hashOfToken, type Scan } from '../text/scan.ts'

/**
 * A hash by which the words of a phrase are looked up. Words that `isSameWord` takes for one have one key; some others
 * have it too. In Arabic that is the hash of the word without articles before it and alefs behind it.
 */
export function phraseKey(word: string, lang: Lang): number {
  return hashOf(lang === 'ar' ? word.replace(/^(?:ال)+/, '').replace(/ا+$/, '') : word)
}

/** The same of a token. */
export function phraseKeyAt(scan: Scan, token: number, lang: Lang): number {
  const { units } = scan
  let hash = hashOfToken(scan, token)
  if (lang !== 'ar') return hash
  let from = firstOf(scan, token)
  let to = endOf(scan, token)
  while (to - from >= 2 && units[from] === ALEF && units[from + 1] === LAM) {
    from += 2
    hash = (hash - Math.imul(ARTICLE_HASH, powerOf(to - from))) | 0
  }
  while (to > from && units[to - 1] === ALEF) {
    to--
    hash = Math.imul(hash - ALEF, INVERSE)
  }
  return hash
}

const ALEF = 0x0627
const LAM = 0x0644
const ARTICLE_HASH = hashOf('ال')

/** What undoes a multiplication by `BASE` in 32 bits; each round of Newton's doubles the bits that are right. */
const INVERSE = ((): number => {
  let inverse = BASE
  for (let round = 0; round < 4; round++) inverse = Math.imul(inverse, 2 - Math.imul(BASE, inverse))
  return inverse
})()
