import { fold, originalSpan } from '../../../src/core/text/fold.ts'
import { hashOf } from '../../../src/core/text/hash.ts'
import {
  createScan,
  endOf,
  firstOf,
  hashOfToken,
  originalEnd,
  scanRange,
} from '../../../src/core/text/scan.ts'
import { type Token, tokenize } from '../../../src/core/text/tokens.ts'
import { tokensOf } from '../../../src/core/text/vocabulary.ts'
import { upTo } from '../../random.ts'
import { slowTokens } from '../../unit/text/slow-tokens.ts'
import { must, mustEqual, target } from '../target.ts'
import { anyText } from '../texts.ts'

/** The tokens of a folded text stand in order, hold their text and leave out nothing but white space. */
export const tokens = target({
  name: 'tokens',
  make: (random) => anyText(random),
  check(text) {
    const key = fold(text).text
    const found = tokenize(key)
    let at = 0
    for (const token of found) {
      must(token.start >= at && token.end > token.start && token.end <= key.length, 'out of order')
      must(key.slice(token.start, token.end) === token.text, `not its own text: ${token.text}`)
      must(isBlank(key.slice(at, token.start)), 'something left out')
      at = token.end
    }
    must(isBlank(key.slice(at)), 'something left out at the end')
    must(areSame(found, slowTokens(key)), 'not what the definition says')
  },
})

const isBlank = (text: string): boolean => text === '' || /^[\s\p{Z}\p{Cc}]*$/u.test(text)

const areSame = (a: Token[], b: Token[]): boolean =>
  a.length === b.length &&
  a.every((one, i) => {
    const other = b[i] as Token
    return (
      one.start === other.start && one.end === other.end && one.text === other.text && one.kind === other.kind
    )
  })

/** One pass over a part of a text says what folding and cutting that part say, one after the other, places and hashes too. */
export const scanning = target({
  name: 'scanning',
  make(random) {
    const text = anyText(random)
    const ends = [upTo(random, text.length + 1), upTo(random, text.length + 1)]
    const isPart = upTo(random, 2) === 0
    return { text, from: isPart ? Math.min(...ends) : 0, to: isPart ? Math.max(...ends) : text.length }
  },
  cuts: ['text'],
  check({ text, from: start, to: stop }) {
    const to = Math.min(stop, text.length)
    const from = Math.min(start, to)
    const scan = createScan(text)
    scanRange(scan, 0, from)
    const firstUnit = scan.unitCount
    const base = scanRange(scan, from, to)
    const fast = tokensOf(scan, base, firstUnit)
    const folded = fold(text.slice(from, to))
    const slow = slowTokens(folded.text)
    must(areSame(fast, slow), `tokens ${JSON.stringify(fast)}, not ${JSON.stringify(slow)}`)
    for (const [i, token] of slow.entries()) {
      const span = originalSpan(folded, token.start, token.end)
      const at = base + i
      mustEqual(
        [scan.origins[firstOf(scan, at)], originalEnd(scan, endOf(scan, at) - 1, to), hashOfToken(scan, at)],
        [from + span.start, from + span.end, hashOf(token.text)],
        `place and hash of ${token.text}`,
      )
    }
  },
})
