import { wordsBeside, wordsFrom } from './near-words.ts'
import type { WordIndex } from './search-index.ts'

export interface Ranked {
  entry: number
  score: number
  /** A bit for each field in which a word was found. */
  fields: number
}

export interface RankOptions {
  /** By field: how much a word counts there. */
  boosts: readonly number[]
  /** An entry must have a form of every word, not of one of them. */
  all: boolean
  /** Whether a word may differ by one letter. */
  forgives: (word: string) => boolean
}

/** Saturation, length and floor of BM25+ (Lv and Zhai 2011). */
const [K, B, D] = [1.2, 0.7, 0.5]
const [PREFIX, SLIP] = [0.5, 0.2]

/**
 * Entries by BM25+ over the fields, best first, those of equal score in their order. Each word is given as its forms, of
 * which any will do; an entry that has more of the different forms comes before one that has fewer.
 */
export function rankEntries(index: WordIndex, words: readonly string[][], options: RankOptions): Ranked[] {
  const byForm = new Map([...new Set(words.flat())].map((form) => [form, weigh(index, form, options)]))
  const { entries } = index
  const scores = new Float64Array(entries)
  const fields = new Uint8Array(entries)
  const forms = new Uint16Array(entries)
  const met = new Uint16Array(entries)
  for (const { entries: having, fields: where } of byForm.values())
    for (const [i, entry] of having.entries()) {
      forms[entry] = (forms[entry] as number) + 1
      fields[entry] = (fields[entry] as number) | (where[i] as number)
    }
  const lastWord = new Int32Array(entries).fill(-1)
  for (const [number, wordForms] of words.entries())
    for (const form of wordForms) {
      const { entries: having, scores: gained } = byForm.get(form) as Weighed
      for (const [i, entry] of having.entries()) {
        scores[entry] = (scores[entry] as number) + (gained[i] as number)
        if (lastWord[entry] !== number) met[entry] = (met[entry] as number) + 1
        lastWord[entry] = number
      }
    }
  const found: Ranked[] = []
  for (let entry = 0; entry < entries; entry++)
    if ((met[entry] as number) >= (options.all ? words.length : 1))
      found.push({
        entry,
        score: (scores[entry] as number) * (forms[entry] as number),
        fields: fields[entry] as number,
      })
  return found.sort((a, b) => b.score - a.score || a.entry - b.entry)
}

/** What a form gives to the entries that have it or a word near it. */
interface Weighed {
  entries: number[]
  scores: number[]
  fields: number[]
}

function weigh(index: WordIndex, form: string, { boosts, forgives }: RankOptions): Weighed {
  const places = new Map<number, number>()
  const found: Weighed = { entries: [], scores: [], fields: [] }
  const add = (word: number, weight: number): void => {
    for (let field = 0; field < index.fields; field++) {
      const key = word * index.fields + field
      const [start, end] = [index.starts[key] as number, index.starts[key + 1] as number]
      const rarity = Math.log(1 + (index.entries - (end - start) + 0.5) / (end - start + 0.5))
      for (let at = start; at < end; at++) {
        const entry = index.posted[at] as number
        const times = index.times[at] as number
        const length =
          (index.lengths[entry * index.fields + field] as number) / (index.meanLengths[field] as number)
        const score =
          weight *
          (boosts[field] as number) *
          rarity *
          (D + (times * (K + 1)) / (times + K * (1 - B + B * length)))
        const place = places.get(entry)
        if (place === undefined) {
          places.set(entry, found.entries.length)
          found.entries.push(entry)
          found.scores.push(score)
          found.fields.push(1 << field)
        } else {
          found.scores[place] = (found.scores[place] as number) + score
          found.fields[place] = (found.fields[place] as number) | (1 << field)
        }
      }
    }
  }
  const { first, end } = wordsFrom(index, form)
  for (let word = first; word < end; word++) {
    const { length } = index.words[word] as string
    const more = length - form.length
    add(word, more === 0 ? 1 : (PREFIX * length) / (length + 0.3 * more))
  }
  if (forgives(form))
    for (const word of wordsBeside(index, form)) {
      const { length } = index.words[word] as string
      add(word, (SLIP * length) / (length + 1))
    }
  return found
}
