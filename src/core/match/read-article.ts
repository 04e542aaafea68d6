import type { Article, Lang } from '../article.ts'
import type { Span } from '../span.ts'
import { languageOf } from '../text/language.ts'
import { sentences } from '../text/sentences.ts'
import { type Annotation, annotate } from './annotate.ts'
import { type ConceptGraph, conceptGraph } from './concept-graph.ts'
import type { FitContext } from './fit-frame.ts'
import { join } from './join.ts'
import { indexLexicon } from './lexicon-index.ts'
import type { MatcherPack } from './matcher-pack.ts'
import { resolve } from './resolve.ts'
import { type ReadSentence, readSentence } from './sentence.ts'
import { createTopic, type Topic } from './topic.ts'

/**
 * Reads an article's sentences in order, each with what stands in it and what the article has been about so far. What is
 * given holds only until the next one is asked for, since the topic goes on.
 */
export interface Reader {
  read(article: Article): Generator<FitContext>
}

/** The lexicon is indexed once; the reader holds nothing of the articles that it has read. */
export function createReader(pack: MatcherPack): Reader {
  const graph = conceptGraph(pack.concepts)
  const indexes = new Map(
    Object.entries(pack.lexicons).map(
      ([lang, groups]) => [lang, indexLexicon(groups, lang as Lang)] as const,
    ),
  )
  const anyPlace = [pack.concepts.findIndex(({ id }) => id === 'place')].filter((concept) => concept >= 0)

  return {
    *read(article) {
      const read = sentencesOf(article).flatMap((sentence) => {
        const index = indexes.get(sentence.lang)
        return index ? [{ sentence, words: annotate(sentence, index) }] : []
      })
      const topic = createTopic(
        graph,
        namedIn(
          read.flatMap(({ words }) => words),
          graph,
        ),
      )
      const asks = read.map(({ sentence }) => /[?؟]["”»’)]*$/.test(sentence.text.trim()))
      for (const [at, { sentence, words }] of read.entries()) {
        const annotations = conceptsIn(words, sentence, graph, topic)
        const present = new Set(annotations.flatMap(({ concept }) => graph.data(concept).is))
        // A question and its answer are about what either of them names.
        const named = namedIn(
          [
            ...annotations,
            ...(asks[at - 1] ? (read[at - 1]?.words ?? []) : []),
            ...(asks[at] ? (read[at + 1]?.words ?? []) : []),
          ],
          graph,
        )
        yield { sentence, annotations, present, named, graph, topic, anyPlace }
        topic.add(annotations)
      }
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

/** The concepts of the annotations, and the subjects that they or what stands inside them name. */
function namedIn(annotations: Annotation[], graph: ConceptGraph): Set<number> {
  const named = new Set<number>()
  for (const { concept, inside } of annotations) {
    const { is, names, nameless } = graph.data(concept)
    if (nameless) continue
    for (const one of [...is, ...names]) named.add(one)
    // "Iraqi government" names Iraq, "Saudi-led coalition" not the coalition.
    for (const subject of inside.flatMap((one) => graph.data(one).names))
      if (!is.some((one) => graph.data(subject).supplantedBy.includes(one))) named.add(subject)
  }
  return named
}

function conceptsIn(
  words: Annotation[],
  sentence: ReadSentence,
  graph: ConceptGraph,
  topic: Topic,
): Annotation[] {
  const named = join(words, sentence.tokens, graph, sentence.lang)
  return join(resolve(named, graph, topic), sentence.tokens, graph, sentence.lang)
}
