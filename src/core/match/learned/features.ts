import type { Token } from '../../text/tokens.ts'
import type { FitContext } from '../fit-frame.ts'
import type { ConceptData } from '../matcher-pack.ts'
import type { FeatureTable } from './feature-table.ts'

/** What is told of a stretch of a sentence: the features that hold, each once, and the token that each comes from. */
export interface Features {
  numbers: number[]
  tokens: number[]
}

/** A stretch of tokens; `to` is not in it. */
export interface Window {
  from: number
  to: number
}

const LONG = 32
const STRIDE = 14

/**
 * The whole sentence and, where it is long, stretches of it that overlap: in a sentence of three clauses the words of two
 * drown those of the third.
 */
function windowsOf(tokens: number): Window[] {
  const windows = [{ from: 0, to: tokens }]
  if (tokens > LONG)
    for (let from = 0; from + STRIDE < tokens; from += STRIDE)
      windows.push({ from, to: Math.min(tokens, from + 2 * STRIDE) })
  return windows
}

/** A feature that no single token stands for. */
export const NO_TOKEN = -1

const STOP = new Set(
  'the a an of to in and that it is was on for as by with at from في من ان و عن مع ما هو هي'.split(' '),
)

/**
 * The features of a sentence, the whole of it first, and then of its windows: words and pairs of neighbours (roughly stemmed),
 * concepts, numbers and dates in grains, and what the article carries into it. What concepts mean together is for the hidden
 * layer to learn.
 */
export function featuresOf(context: FitContext, table: FeatureTable): Features[] {
  table.makeRoom()
  const { annotations, topic, sentence } = context
  const carried = topic.topical().filter((concept) => topic.carries(concept, annotations))
  const words = wordsOf(sentence.tokens, table)
  return windowsOf(sentence.tokens.length).map((window) => {
    const gathering = new Gathering(table)
    addWords(words, window, gathering)
    addConcepts(context, carried, window, gathering)
    addValues(context, window, gathering)
    return gathering.features
  })
}

/** Features as they are met, each kept with its first token. */
class Gathering {
  readonly table: FeatureTable
  readonly features: Features = { numbers: [], tokens: [] }
  readonly #met = new Set<number>()

  constructor(table: FeatureTable) {
    this.table = table
  }

  add(feature: number, token = NO_TOKEN) {
    if (this.#met.has(feature)) return
    this.#met.add(feature)
    this.features.numbers.push(feature)
    this.features.tokens.push(token)
  }
}

/** By token: its word, its feature alone, and the one that it makes with the word before; less than 0 for none. */
interface WordFeatures {
  words: Int32Array
  alone: Int32Array
  behind: Int32Array
}

const NONE = -1

function wordsOf(tokens: readonly Token[], table: FeatureTable): WordFeatures {
  const made = () => new Int32Array(tokens.length).fill(NONE)
  const features = { words: made(), alone: made(), behind: made() }
  let before = table.start
  for (const [at, { text, kind }] of tokens.entries()) {
    if (kind === 'mark') continue
    const word = kind === 'number' ? table.number : table.wordOf(text)
    features.words[at] = word
    if (!STOP.has(text)) features.alone[at] = table.alone(word)
    features.behind[at] = table.pair(before, word)
    before = word
  }
  return features
}

function addWords({ words, alone, behind }: WordFeatures, { from, to }: Window, gathering: Gathering): void {
  let isFirst = true
  for (let at = from; at < to; at++) {
    const word = words[at] as number
    if (word === NONE) continue
    if (alone[at] !== NONE) gathering.add(alone[at] as number, at)
    const { table } = gathering
    gathering.add(isFirst ? table.pair(table.start, word) : (behind[at] as number), at)
    isFirst = false
  }
}

function addConcepts(
  { annotations, graph, topic }: FitContext,
  carried: readonly number[],
  { from, to }: Window,
  gathering: Gathering,
): void {
  const { table } = gathering
  const here = new Set<number>()
  for (const { concept, first } of annotations)
    if (from <= first && first < to)
      for (const one of graph.data(concept).is) {
        here.add(one)
        gathering.add(table.other(conceptNames(graph.data(one)).here), first)
      }
  for (const concept of carried)
    if (!here.has(concept)) gathering.add(table.other(conceptNames(graph.data(concept)).carried))
  for (const concept of topic.title()) gathering.add(table.other(conceptNames(graph.data(concept)).title))
}

interface ConceptNames {
  here: string
  carried: string
  title: string
}

const CONCEPTS = new WeakMap<ConceptData, ConceptNames>()

function conceptNames(data: ConceptData): ConceptNames {
  const known = CONCEPTS.get(data)
  if (known) return known
  const { id } = data
  const names = { here: `c ${id}`, carried: `t ${id}`, title: `h ${id}` }
  CONCEPTS.set(data, names)
  return names
}

/** Numbers, dates and cues. */
function addValues({ sentence }: FitContext, { from, to }: Window, gathering: Gathering): void {
  const { numbers, dates, cues } = sentence
  const isIn = (token: number): boolean => from <= token && token < to
  const add = (name: string, token = NO_TOKEN) => gathering.add(gathering.table.other(name), token)
  const negation = cues.negation.find(isIn)
  const denial = cues.denial.find(isIn)
  if (negation !== undefined) add('negation', negation)
  if (denial !== undefined) add('denial', denial)
  if (cues.question) add('question')
  for (const { low, high, kind, yearLike, first } of numbers)
    if (!yearLike && isIn(first)) add(`n ${grain(kind === 'at-most' ? high : low)}`, first)
  for (const { from: start, to: end, first } of dates) {
    if (!isIn(first)) continue
    add(`y ${start.slice(0, 4)}`, first)
    if (start.slice(0, 7) === end.slice(0, 7)) add(`m ${start.slice(0, 7)}`, first)
  }
}

/** Numbers in steps of a fifth, and how many digits they have. */
function grain(value: number): string {
  return value <= 0 ? '0' : String(Math.round(Math.log(value) / Math.log(1.2)))
}
