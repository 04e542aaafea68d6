import type { Article, Lang } from '../article.ts'
import type { Span } from '../span.ts'
import { languageOf } from '../text/language.ts'
import { createScan } from '../text/scan.ts'
import { sentences } from '../text/sentences.ts'
import { createVocabulary } from '../text/vocabulary.ts'
import { type Annotation, annotate } from './annotate.ts'
import { carriedDates } from './carried-dates.ts'
import { type ConceptGraph, conceptGraph } from './concept-graph.ts'
import { CUE_INDEX } from './cues.ts'
import type { FitContext } from './fit-frame.ts'
import { join, presentIn } from './join.ts'
import { indexInSteps, type LexiconIndex } from './lexicon-index.ts'
import { type MadeOnce, madeOnce } from './made-once.ts'
import type { MatcherPack } from './matcher-pack.ts'
import { resolve } from './resolve.ts'
import { type ReadSentence, scanSentence } from './sentence.ts'
import { createTopic, type Topic } from './topic.ts'

/** A sentence with the lexicon's words in it: what does not hang on the rest of the article. */
export interface ReadWords {
  sentence: ReadSentence
  words: Annotation[]
  asks: boolean
}

/** What is read block by block, and what a sentence then says among others. Holds nothing of what it has read. */
export interface Reader {
  graph: ConceptGraph
  /** An article's sentences in order, each among its neighbours; each holds until the next one is asked for. */
  read(article: Article): Generator<FitContext>
  /**
   * The sentences of a block that starts at `base`; none where its language has no lexicon. Null is a step that only gets
   * ready for a language.
   */
  sentencesIn(
    block: string,
    base: number,
    page: Pick<Article, 'lang' | 'published'>,
  ): Generator<ReadWords | null>
  /** What the words name, whatever stands around them. */
  namedBy(words: Annotation[]): Set<number>
  /** The sentence at `at` among its neighbours; it holds until the topic goes on. */
  contextOf(sentences: readonly ReadWords[], at: number, topic: Topic): FitContext
}

/** A lexicon is indexed once, when its language is first met. */
export function createReader(pack: MatcherPack): Reader {
  const graph = conceptGraph(pack.concepts)
  const indexOf = (lang: Lang): MadeOnce<LexiconIndex> | null => {
    const groups = pack.lexicons[lang]
    return groups ? madeOnce(() => indexInSteps(groups, lang)) : null
  }
  const indexes = { ar: indexOf('ar'), en: indexOf('en') }
  const anyPlace = [pack.concepts.findIndex(({ id }) => id === 'place')].filter((concept) => concept >= 0)

  const vocabulary = createVocabulary()
  const reader: Reader = {
    graph,
    *read({ text, ...page }) {
      const read: ReadWords[] = []
      for (const { start, end } of blocksOf(text))
        for (const one of reader.sentencesIn(text.slice(start, end), start, page)) if (one) read.push(one)
      const topic = createTopic(graph, reader.namedBy(read.flatMap(({ words }) => words)))
      for (let at = 0; at < read.length; at++) {
        const context = reader.contextOf(read, at, topic)
        yield context
        topic.add(context.annotations)
      }
    },
    namedBy: (words) => namedIn(words, graph),
    *sentencesIn(block, base, { lang, published }) {
      const language = languageOf(block, lang)
      const made = language && indexes[language]
      if (!made) return
      for (const one of [made, CUE_INDEX[language]]) for (const _ of one.inSteps()) yield null
      const index = made.atOnce()
      const scan = createScan(block)
      for (const place of sentences(block)) {
        const sentence = scanSentence(scan, place, language, { published, vocabulary, base })
        yield { sentence, words: annotate(sentence, index), asks: /[?؟]["”»’)]*$/.test(sentence.text.trim()) }
      }
    },
    contextOf(sentences, at, topic) {
      // A question and its answer are about what either of them names.
      const others = [
        ...(sentences[at - 1]?.asks ? [at - 1] : []),
        ...(sentences[at]?.asks && at + 1 < sentences.length ? [at + 1] : []),
      ]
      const asked = others.flatMap((other) => sentences[other]?.words ?? [])
      const among = (place: number, exchange: FitContext[]): FitContext => {
        const read = sentences[place] as ReadWords
        const annotations = conceptsIn(read.words, read.sentence, graph, topic)
        const present = presentIn(annotations, graph)
        const named = namedIn([...annotations, ...(place === at ? asked : [])], graph)
        const carried = carriedDates(sentences, place)
        return {
          sentence: read.sentence,
          annotations,
          present,
          named,
          graph,
          topic,
          anyPlace,
          carried,
          exchange,
        }
      }
      return among(
        at,
        others.map((other) => among(other, [])),
      )
    },
  }
  return reader
}

/** An article's lines, but for empty ones. */
export function* blocksOf(text: string): Generator<Span> {
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (text.slice(start, end).trim()) yield { start, end }
    start = end + 1
  }
}

/** The concepts of the annotations, and the subjects that they or what stands inside them name. */
function namedIn(annotations: Annotation[], graph: ConceptGraph): Set<number> {
  const named = new Set<number>()
  for (const { concept, inside } of annotations) {
    const { is, names, nameless } = graph.data(concept)
    if (nameless) continue
    for (const one of is) named.add(one)
    for (const one of names) named.add(one)
    // "Iraqi government" names Iraq, "Saudi-led coalition" not the coalition.
    for (const hidden of inside)
      for (const subject of graph.data(hidden).names)
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
