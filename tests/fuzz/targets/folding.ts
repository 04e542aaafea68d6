import { type Folded, fold, foldStrict, originalSpan } from '../../../src/core/text/fold.ts'
import { slowFold } from '../../unit/text/slow-fold.ts'
import { must, target } from '../target.ts'
import { anyText } from '../texts.ts'

/** Every unit has its place, in order; a key folds to itself; a part of the key is found again in its own place. */
export const folding = target({
  name: 'folding',
  make: (random) => anyText(random),
  check(text) {
    for (const foldBy of [fold, foldStrict]) {
      const folded = foldBy(text)
      inOrder(folded, text.length)
      must(foldBy(folded.text).text === folded.text, 'a key folds to another')
    }
    partsInPlace(text)
  },
  slow: {
    every: 20,
    check(text) {
      // Each by itself, so that none can hide behind its neighbours.
      for (const char of text) {
        if (!KNOWN.test(char)) continue
        const folded = fold(`x${char}`).text.slice(1)
        must(folded === slowFold(char), `U+${char.codePointAt(0)?.toString(16)} has the key ${folded}`)
      }
      const known = Array.from(text).filter((char) => KNOWN.test(char))
      const whole = known.map(slowFold).join('')
      must(fold(known.join('')).text === whole, `not the keys of its characters, which are ${whole}`)
    },
  },
})

/** The scripts that the rules are made for; marks of all others stay. */
const KNOWN =
  /[\0-\u036f\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\u1e00-\u1eff\u2000-\u206f\ufb00-\ufb06\ufb50-\ufeff\uff01-\uff5e]/

function inOrder({ text, start, end }: Folded, length: number): void {
  must(start.length === text.length && end.length === text.length, 'a unit without a place')
  for (let i = 0, first = 0, last = 0; i < text.length; i++) {
    const [from, to] = [start[i] as number, end[i] as number]
    must(from >= first && to >= last && from < to && to <= length, `unit ${i} out of order: ${from} to ${to}`)
    first = from
    last = to
  }
}

function partsInPlace(text: string): void {
  const folded = fold(text)
  const { length } = folded.text
  for (const [from, to] of [
    [0, length],
    [length >> 1, length],
    [length >> 2, length >> 1],
  ] as const) {
    const { start, end } = originalSpan(folded, from, to)
    must(0 <= start && start <= end && end <= text.length, `a span ${start} to ${end}`)
    must(fold(text.slice(start, end)).text.includes(folded.text.slice(from, to)), `${from} to ${to} is lost`)
  }
}
