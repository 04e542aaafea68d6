import { pick, type Random, randomFrom, upTo } from '../../random.ts'

/** Chance that hangs on the text alone, and is always the same. */
export const randomOf = (text: string): Random =>
  randomFrom([...text].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7))

/** A text with one thing changed, and what that is. */
interface Changed {
  text: string
  change: string
}

/** The text with a word left out, one of the pool put in or taken for another, or two neighbours exchanged. */
export function changed(random: Random, text: string, pool: () => readonly string[]): Changed {
  const words = text.split(' ')
  const at = upTo(random, words.length)
  const others = pool()
  const near = `“${words.slice(Math.max(0, at - 1), at + 2).join(' ')}”`
  const as = (others: string[], change: string): Changed => ({ text: others.join(' '), change })
  switch (upTo(random, 4)) {
    case 0:
      return as(words.toSpliced(at, 1), `-${words[at]} in ${near}`)
    case 1: {
      const word = pick(random, others)
      return as(words.toSpliced(at, 0, word), `+${word} in ${near}`)
    }
    case 2:
      return as(words.toSpliced(at, 2, ...words.slice(at, at + 2).reverse()), `${near} the other way round`)
    default: {
      const word = pick(random, others)
      return as(words.with(at, word), `${word} for ${words[at]} in ${near}`)
    }
  }
}
