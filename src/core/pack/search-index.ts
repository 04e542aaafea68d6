import { bareForms } from './search-terms.ts'

/** The words of a list of entries, by word and field: flat tables, built once, that hold no text but the words themselves. */
export interface WordIndex {
  entries: number
  fields: number
  /** Every form of every word, sorted by UTF-16 code units. */
  words: readonly string[]
  /** For each word and field (`word * fields + field`) where its postings begin; one more than there are. */
  starts: Uint32Array
  /** By posting: the entry, and how often it has the word there. */
  posted: Uint32Array
  times: Uint16Array
  /** For each entry and field (`entry * fields + field`) how many different words it has. */
  lengths: Uint32Array
  /** For each field the mean of these. */
  meanLengths: Float64Array
}

/** Indexes entries, each given as the words of its fields. */
export function indexWords(
  entries: number,
  fields: number,
  wordsOf: (entry: number) => string[][],
): WordIndex {
  const numberOf = new Map<string, number>()
  const formsOf = new Map<string, number[]>()
  const numbered = (word: string): number[] => {
    const known = formsOf.get(word)
    if (known) return known
    const forms = bareForms(word).map((form) => {
      const number = numberOf.get(form) ?? numberOf.size
      numberOf.set(form, number)
      return number
    })
    formsOf.set(word, forms)
    return forms
  }
  const lengths = new Uint32Array(entries * fields)
  const found: Found = { keys: numbersToCome(), entries: numbersToCome(), times: numbersToCome() }
  for (let entry = 0; entry < entries; entry++)
    for (const [field, words] of wordsOf(entry).entries()) {
      lengths[entry * fields + field] = new Set(words).size
      const times = new Map<number, number>()
      for (const word of words) for (const form of numbered(word)) times.set(form, (times.get(form) ?? 0) + 1)
      for (const [form, time] of times) {
        found.keys.push(form * fields + field)
        found.entries.push(entry)
        found.times.push(time)
      }
    }
  const words = [...numberOf.keys()].sort()
  const ranks = new Uint32Array(words.length)
  for (const [rank, word] of words.entries()) ranks[numberOf.get(word) as number] = rank
  const keyOf = (key: number): number => (ranks[Math.floor(key / fields)] as number) * fields + (key % fields)
  return {
    entries,
    fields,
    words,
    ...sortPostings(found, keyOf, words.length * fields),
    lengths,
    meanLengths: Float64Array.from({ length: fields }, (_, field) => {
      let sum = 0
      for (let entry = 0; entry < entries; entry++) sum += lengths[entry * fields + field] as number
      return sum / entries
    }),
  }
}

/** Postings in the order of the entries. */
interface Found {
  keys: Numbers
  entries: Numbers
  times: Numbers
}

/** A list of whole numbers that grows without an object for each. */
interface Numbers {
  push(number: number): void
  all(): Uint32Array
}

function numbersToCome(): Numbers {
  let numbers = new Uint32Array(1024)
  let count = 0
  return {
    push(number) {
      if (count === numbers.length) {
        const larger = new Uint32Array(count * 2)
        larger.set(numbers)
        numbers = larger
      }
      numbers[count++] = number
    },
    all: () => numbers.subarray(0, count),
  }
}

function sortPostings(
  found: Found,
  keyOf: (key: number) => number,
  size: number,
): Pick<WordIndex, 'starts' | 'posted' | 'times'> {
  const [keys, entries, times] = [found.keys.all().map(keyOf), found.entries.all(), found.times.all()]
  const starts = new Uint32Array(size + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
  const next = starts.slice()
  const posted = new Uint32Array(keys.length)
  const sorted = new Uint16Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const at = next[key] as number
    next[key] = at + 1
    posted[at] = entries[i] as number
    sorted[at] = times[i] as number
  }
  return { starts, posted, times: sorted }
}
