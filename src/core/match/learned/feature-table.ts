import type { Lang } from '../../article.ts'
import { withRoom } from '../../text/room.ts'
import { roughStem } from './stem.ts'

/** The word before the first one, and what every number is as a word. */
const START = '^'
const NUMBER = '#'

/** Features, or words, met beyond those that are known; a page that goes on for days begins anew. */
const MOST_MET = 32_768
/** Above the number of any word. */
const WORDS = 2 ** 17

const NONE = -1

/**
 * The features of one language by number: `w WORD` is a word, `b WORD WORD` a pair of neighbours, and all others go by their
 * whole name. The names that a table is made with are numbered from 0 in their order; what is met besides gets a number,
 * too, since a sentence is weighed by how many features it has, known or not.
 */
export class FeatureTable {
  /** How many features the table was made with. */
  readonly known: number
  readonly #lang: Lang
  readonly #names: readonly string[]
  #count = 0
  /** Words by a token's text, and by their stem. */
  readonly #texts = new Map<string, number>()
  readonly #words = new Map<string, number>()
  readonly #stems: string[] = []
  readonly #pairs = new Map<number, number>()
  readonly #others = new Map<string, number>()
  /** By word its feature. */
  #alone = new Int32Array(64)
  /** By feature its word, or the word before and the word; for any other `NONE` and where its name is. */
  #first = new Int32Array(64)
  #second = new Int32Array(64)
  readonly #otherNames: string[] = []

  constructor(lang: Lang, names: readonly string[] = []) {
    this.#lang = lang
    this.#names = names
    this.#begin()
    this.known = this.#count
  }

  #begin() {
    this.#count = 0
    this.#stems.length = 0
    this.#otherNames.length = 0
    for (const kept of [this.#texts, this.#words, this.#pairs, this.#others]) kept.clear()
    for (const name of this.#names) this.ofName(name)
  }

  /** To be called between sentences: the numbers of what is not known may mean something else afterwards. */
  makeRoom() {
    if (this.#count - this.known > MOST_MET || this.#texts.size > MOST_MET) this.#begin()
  }

  /** The number of a text as a word, for `alone` and `pair`. */
  wordOf(text: string): number {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const word = this.#word(roughStem(text, this.#lang))
    this.#texts.set(text, word)
    return word
  }

  /** What stands before a first word. */
  get start(): number {
    return this.#word(START)
  }

  /** What a number counts for as a word. */
  get number(): number {
    return this.#word(NUMBER)
  }

  alone(word: number): number {
    const known = this.#alone[word] as number
    if (known !== NONE) return known
    this.#alone[word] = this.#count
    return this.#number(word, NONE)
  }

  pair(before: number, word: number): number {
    const key = before * WORDS + word
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    this.#pairs.set(key, this.#count)
    return this.#number(before, word)
  }

  /** A feature that is neither a word nor a pair. */
  other(name: string): number {
    const known = this.#others.get(name)
    if (known !== undefined) return known
    this.#others.set(name, this.#count)
    return this.#number(NONE, this.#otherNames.push(name) - 1)
  }

  /** A feature's name, until room is made. */
  nameOf(feature: number): string {
    const [first, second] = [this.#first[feature] as number, this.#second[feature] as number]
    if (first === NONE) return this.#otherNames[second] as string
    return second === NONE ? `w ${this.#stems[first]}` : `b ${this.#stems[first]} ${this.#stems[second]}`
  }

  ofName(name: string): number {
    const [kind, word = '', next = ''] = name.split(' ')
    if (kind === 'w') return this.alone(this.#word(word))
    return kind === 'b' ? this.pair(this.#word(word), this.#word(next)) : this.other(name)
  }

  #number(first: number, second: number): number {
    this.#first = withRoom(this.#first, this.#count + 1)
    this.#second = withRoom(this.#second, this.#count + 1)
    this.#first[this.#count] = first
    this.#second[this.#count] = second
    return this.#count++
  }

  #word(stem: string): number {
    const known = this.#words.get(stem)
    if (known !== undefined) return known
    const word = this.#stems.push(stem) - 1
    this.#alone = withRoom(this.#alone, word + 1)
    this.#alone[word] = NONE
    this.#words.set(stem, word)
    return word
  }
}
