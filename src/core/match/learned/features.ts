import type { FitContext } from '../fit-frame.ts'
import { roughStem } from './stem.ts'

/** What is told of a sentence: names of the features that hold, each once, with the token that each comes from. */
export type Features = Map<string, number>

/** A feature that no single token stands for. */
export const NO_TOKEN = -1

const STOP = new Set(
  'the a an of to in and that it is was on for as by with at from في من الى على ان و عن مع ما هو هي'.split(
    ' ',
  ),
)

/**
 * The features of a sentence: its words and pairs of neighbours (roughly stemmed), its concepts and pairs of them, its
 * numbers and dates in grains, and what the article carries into it.
 */
export function featuresOf(context: FitContext): Features {
  const features: Features = new Map()
  const add = (name: string, token = NO_TOKEN) => {
    if (!features.has(name)) features.set(name, token)
  }
  addWords(context, add)
  addConcepts(context, add)
  for (const { low, high, kind, yearLike, first } of context.sentence.numbers)
    if (!yearLike) add(`n ${grain(kind === 'at-most' ? high : low)}`, first)
  for (const { from, to, first } of context.sentence.dates) {
    add(`y ${from.slice(0, 4)}`, first)
    if (from.slice(0, 7) === to.slice(0, 7)) add(`m ${from.slice(0, 7)}`, first)
  }
  return features
}

type Add = (name: string, token?: number) => void

function addWords({ sentence: { tokens, lang } }: FitContext, add: Add): void {
  let before = '^'
  for (const [at, { text, kind }] of tokens.entries()) {
    if (kind === 'mark') continue
    const word = kind === 'number' ? '#' : roughStem(text, lang)
    if (!STOP.has(text)) add(`w ${word}`, at)
    add(`b ${before} ${word}`, at)
    before = word
  }
}

function addConcepts({ annotations, graph, topic, sentence }: FitContext, add: Add): void {
  const places = new Map<number, number>()
  for (const { concept, first } of annotations)
    for (const one of graph.data(concept).is) if (!places.has(one)) places.set(one, first)
  const idOf = (concept: number): string => graph.data(concept).id
  const here = [...places.keys()].sort((a, b) => a - b)
  for (const [i, one] of here.entries()) {
    add(`c ${idOf(one)}`, places.get(one))
    for (const other of here.slice(i + 1)) add(`cc ${idOf(one)} ${idOf(other)}`, places.get(other))
  }
  for (const concept of graph.topical)
    if (!places.has(concept) && topic.carries(concept, annotations)) add(`t ${idOf(concept)}`)
  for (const concept of topic.title()) add(`h ${idOf(concept)}`)
  const { negation, denial, question } = sentence.cues
  if (negation.length > 0) add('negation', negation[0])
  if (denial.length > 0) add('denial', denial[0])
  if (question) add('question')
}

/** Numbers in steps of a fifth, and how many digits they have. */
function grain(value: number): string {
  return value <= 0 ? '0' : String(Math.round(Math.log(value) / Math.log(1.2)))
}
