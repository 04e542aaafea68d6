/** Small helpers for the word lists of the readers. Maps and sets, never objects: a page may well say "constructor". */

export function wordSet(list: string): Set<string> {
  return new Set(list.split(' '))
}

/** Word → value; each value comes with its words. */
export function wordValues<T>(...entries: (readonly [value: T, words: string])[]): Map<string, T> {
  return new Map(entries.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))
}

/** Word → number, counted up from `from`; spellings of one number are parted by a stroke. */
export function wordSeries(from: number, list: string, step = 1): Map<string, number> {
  const entries = list
    .split(' ')
    .map((spellings, index) => [from + index * step, spellings.replaceAll('/', ' ')] as const)
  return wordValues(...entries)
}

/** `text` without its first letter where that is one of `letters`. */
export function without(letters: string, text: string): string {
  return text.length > 1 && letters.includes(text.charAt(0)) ? text.slice(1) : text
}
