import type { Article, Lang } from '../article.ts'
import type { Mention } from '../mention.ts'
import type { Span } from '../span.ts'
import { languageOf } from '../text/language.ts'
import { sentences } from '../text/sentences.ts'
import { annotate } from './annotate.ts'
import { type ConceptGraph, conceptGraph } from './concept-graph.ts'
import { type Fit, type FitContext, fitFrame } from './fit-frame.ts'
import { join } from './join.ts'
import { indexLexicon, type LexiconIndex } from './lexicon-index.ts'
import type { MatcherPack } from './matcher-pack.ts'
import { mentionOf, scoreOf, THRESHOLD } from './mention-of.ts'
import { resolve } from './resolve.ts'
import { type ReadSentence, readSentence } from './sentence.ts'
import { createTopic, type Topic } from './topic.ts'

export interface Matcher {
  /** The article's mentions in the order of its text; offsets are UTF-16 code units into `article.text`. */
  findMentions(article: Article): Mention[]
}

/** Makes a matcher of a compiled pack; the lexicon is indexed once. */
export function createMatcher(pack: MatcherPack): Matcher {
  const graph = conceptGraph(pack.concepts)
  const indexes = new Map(
    Object.entries(pack.lexicons).map(
      ([lang, groups]) => [lang, indexLexicon(groups, lang as Lang)] as const,
    ),
  )
  const anyPlace = [pack.concepts.findIndex(({ id }) => id === 'place')].filter((concept) => concept >= 0)

  return {
    findMentions(article) {
      const topic = createTopic(graph)
      return sentencesOf(article).flatMap((sentence) => {
        const index = indexes.get(sentence.lang)
        if (!index) return []
        const annotations = read(sentence, index, graph, topic)
        const present = new Set(annotations.flatMap(({ concept }) => graph.data(concept).is))
        const context = { sentence, annotations, present, graph, topic, anyPlace }
        const mentions = mentionsIn(context, article, pack)
        topic.add(annotations)
        return mentions
      })
    },
  }
}

function* blocksOf(text: string): Generator<Span> {
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (text.slice(start, end).trim()) yield { start, end }
    start = end + 1
  }
}

function sentencesOf({ text, lang, published }: Article): ReadSentence[] {
  const read: ReadSentence[] = []
  for (const block of blocksOf(text)) {
    const blockText = text.slice(block.start, block.end)
    const language = languageOf(blockText, lang)
    if (!language) continue
    for (const { start, end } of sentences(blockText)) {
      const span = { start: block.start + start, end: block.start + end }
      read.push(readSentence(text.slice(span.start, span.end), span, language, published))
    }
  }
  return read
}

function read(sentence: ReadSentence, index: LexiconIndex, graph: ConceptGraph, topic: Topic) {
  const named = join(annotate(sentence, index), sentence.tokens, graph, sentence.lang)
  return join(resolve(named, graph, topic), sentence.tokens, graph, sentence.lang)
}

function mentionsIn(context: FitContext, article: Article, pack: MatcherPack): Mention[] {
  const best = new Map<string, Fit>()
  for (const frame of pack.frames) {
    const fit = fitFrame(frame, context)
    if (!fit || scoreOf(fit) < THRESHOLD) continue
    const known = best.get(frame.claim)
    if (!known || rank(known) < rank(fit)) best.set(frame.claim, fit)
  }
  const replaced = new Set([...best.values()].flatMap(({ frame }) => frame.instead))
  return [...best.values()]
    .filter(({ frame }) => !replaced.has(frame.claim))
    .map((fit) => mentionOf(fit, context, article, pack))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Of two fits for one claim the one that tells an amount says more; then the surer one. */
const rank = (fit: Fit): number => (fit.amount ? 1000 : 0) + scoreOf(fit)
