import type { Token } from '../../text/tokens.ts'
import type { FitContext } from '../fit-frame.ts'
import type { ConceptData } from '../matcher-pack.ts'
import { roughStem } from './stem.ts'

/** What is told of a sentence: names of the features that hold, each once, with the token that each comes from. */
export type Features = Map<string, number>

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
export function featuresOf(context: FitContext): Features[] {
  const { annotations, topic, sentence } = context
  const carried = topic.topical().filter((concept) => topic.carries(concept, annotations))
  return windowsOf(sentence.tokens.length).map((window) => featuresIn(window, context, carried))
}

function featuresIn(window: Window, context: FitContext, carried: readonly number[]): Features {
  const features: Features = new Map()
  const isIn = (token: number): boolean => window.from <= token && token < window.to
  const add = (name: string, token = NO_TOKEN) => {
    if (!features.has(name)) features.set(name, token)
  }
  addWords(context, window, add)
  addConcepts(context, carried, isIn, add)
  addCues(context, isIn, add)
  for (const { low, high, kind, yearLike, first } of context.sentence.numbers)
    if (!yearLike && isIn(first)) add(`n ${grain(kind === 'at-most' ? high : low)}`, first)
  for (const { from, to, first } of context.sentence.dates) {
    if (!isIn(first)) continue
    add(`y ${from.slice(0, 4)}`, first)
    if (from.slice(0, 7) === to.slice(0, 7)) add(`m ${from.slice(0, 7)}`, first)
  }
  return features
}

type Add = (name: string, token?: number) => void

function addWords({ sentence: { tokens, lang } }: FitContext, { from, to }: Window, add: Add): void {
  let before = '^'
  for (let at = from; at < to; at++) {
    const { text, kind } = tokens[at] as Token
    if (kind === 'mark') continue
    const names = kind === 'number' ? namesOf('#') : namesOf(roughStem(text, lang))
    if (!STOP.has(text)) add(names.alone, at)
    add(behind(names, before), at)
    before = names.word
  }
}

/** The names of a word's features, kept since making one costs more than all else that is done with it. */
interface WordNames {
  word: string
  alone: string
  /** By the word before. */
  behind: Map<string, string>
}

const NAMES = new Map<string, WordNames>()
/** Names kept in all; a page that goes on for days begins anew. */
const MOST_NAMES = 32_768
let kept = 0

function namesOf(word: string): WordNames {
  const known = NAMES.get(word)
  if (known) return known
  const names = { word, alone: `w ${word}`, behind: new Map() }
  makeRoom()
  NAMES.set(word, names)
  return names
}

function behind({ word, behind }: WordNames, before: string): string {
  const known = behind.get(before)
  if (known !== undefined) return known
  const name = `b ${before} ${word}`
  makeRoom()
  behind.set(before, name)
  return name
}

function makeRoom(): void {
  if (++kept <= MOST_NAMES) return
  NAMES.clear()
  kept = 1
}

function addConcepts(
  { annotations, graph, topic }: FitContext,
  carried: readonly number[],
  isIn: (token: number) => boolean,
  add: Add,
): void {
  const places = new Map<number, number>()
  for (const { concept, first } of annotations)
    if (isIn(first)) for (const one of graph.data(concept).is) if (!places.has(one)) places.set(one, first)
  for (const [one, at] of places) add(conceptNames(graph.data(one)).here, at)
  for (const concept of carried) if (!places.has(concept)) add(conceptNames(graph.data(concept)).carried)
  for (const concept of topic.title()) add(conceptNames(graph.data(concept)).title)
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

function addCues({ sentence: { cues } }: FitContext, isIn: (token: number) => boolean, add: Add): void {
  const negation = cues.negation.find(isIn)
  const denial = cues.denial.find(isIn)
  if (negation !== undefined) add('negation', negation)
  if (denial !== undefined) add('denial', denial)
  if (cues.question) add('question')
}

/** Numbers in steps of a fifth, and how many digits they have. */
function grain(value: number): string {
  return value <= 0 ? '0' : String(Math.round(Math.log(value) / Math.log(1.2)))
}
