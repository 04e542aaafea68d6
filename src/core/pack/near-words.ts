import type { WordIndex } from './search-index.ts'

/** The first of the sorted words that is not before `wanted`. */
function firstFrom(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as string) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The words that begin with `start`, by their places: from `first` to before `end`. The word itself is the first of them. */
export function wordsFrom({ words }: WordIndex, start: string): { first: number; end: number } {
  const first = firstFrom(words, start)
  let end = first
  while (words[end]?.startsWith(start)) end++
  return { first, end }
}

/** Places of the words that one letter more, less or other makes of `word`, and that do not begin with it. */
export function wordsBeside({ words }: WordIndex, word: string): number[] {
  const found: number[] = []
  for (let at = 0; at < words.length; at++) {
    const other = words[at] as string
    if (Math.abs(other.length - word.length) <= 1 && isOneEdit(word, other) && !other.startsWith(word))
      found.push(at)
  }
  return found
}

function isOneEdit(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  return Math.max(endA, endB) - start === 1
}
