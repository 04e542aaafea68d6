import type { Token } from '../../text/tokens.ts'
import type { FitContext } from '../fit-frame.ts'
import { roughStem } from './stem.ts'

/** What is told of a sentence: names of the features that hold, each once, with the token that each comes from. */
export type Features = Map<string, number>

/** A stretch of tokens; `to` is not in it. */
export interface Window {
  from: number
  to: number
}

const WHOLE: Window = { from: 0, to: Number.POSITIVE_INFINITY }
const LONG = 32
const STRIDE = 14

/**
 * The whole sentence and, where it is long, stretches of it that overlap: in a sentence of three clauses the words of two
 * drown those of the third.
 */
export function windowsOf(tokens: number): Window[] {
  const windows = [WHOLE]
  if (tokens > LONG)
    for (let from = 0; from + STRIDE < tokens; from += STRIDE) windows.push({ from, to: from + 2 * STRIDE })
  return windows
}

/** A feature that no single token stands for. */
export const NO_TOKEN = -1

const STOP = new Set(
  'the a an of to in and that it is was on for as by with at from في من ان و عن مع ما هو هي'.split(' '),
)

/**
 * The features of a sentence: its words and pairs of neighbours (roughly stemmed), its concepts, its numbers and dates in
 * grains, and what the article carries into it. What concepts mean together is for the hidden layer to learn.
 */
export function featuresOf(context: FitContext, window: Window = WHOLE): Features {
  const features: Features = new Map()
  const isIn = (token: number): boolean => window.from <= token && token < window.to
  const add = (name: string, token = NO_TOKEN) => {
    if (!features.has(name)) features.set(name, token)
  }
  addWords(context, window, add)
  addConcepts(context, isIn, add)
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
  const end = Math.min(tokens.length, to)
  for (let at = from; at < end; at++) {
    const { text, kind } = tokens[at] as Token
    if (kind === 'mark') continue
    const word = kind === 'number' ? '#' : roughStem(text, lang)
    const names = namesOf(word)
    if (!STOP.has(text)) add(names.alone, at)
    add(behind(names, before), at)
    before = word
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
  { annotations, graph, topic, sentence }: FitContext,
  isIn: (token: number) => boolean,
  add: Add,
): void {
  const places = new Map<number, number>()
  for (const { concept, first } of annotations)
    if (isIn(first)) for (const one of graph.data(concept).is) if (!places.has(one)) places.set(one, first)
  const idOf = (concept: number): string => graph.data(concept).id
  for (const [one, at] of places) add(`c ${idOf(one)}`, at)
  for (const concept of topic.topical())
    if (!places.has(concept) && topic.carries(concept, annotations)) add(`t ${idOf(concept)}`)
  for (const concept of topic.title()) add(`h ${idOf(concept)}`)
  const { question } = sentence.cues
  const negation = sentence.cues.negation.find(isIn)
  const denial = sentence.cues.denial.find(isIn)
  if (negation !== undefined) add('negation', negation)
  if (denial !== undefined) add('denial', denial)
  if (question) add('question')
}

/** Numbers in steps of a fifth, and how many digits they have. */
function grain(value: number): string {
  return value <= 0 ? '0' : String(Math.round(Math.log(value) / Math.log(1.2)))
}
