import type { DateReading } from '../text/dates.ts'
import type { KnownSentence } from './article-blocks.ts'
import type { Carried } from './attribution.ts'
import { carriedDates } from './carried-dates.ts'
import type { ConceptGraph } from './concept-graph.ts'
import { createTopic, LEAD, REACH, type Topic } from './topic.ts'

const dateKey = ({ from, to, grain, yearless }: DateReading): string =>
  `${from}${to}${grain}${yearless ?? ''}`

export interface ContextKeys {
  /** The topic as it is before the sentence at `at`. */
  topicBefore(sentences: readonly KnownSentence[], at: number, article: Set<number>): Topic
  /** Which subjects the article as a whole names only by what supplants them. */
  supplanted(article: Set<number>): string
  /** What the title and the lead give to every sentence after them. */
  lead(sentences: readonly KnownSentence[]): string
  /** All else that is outside the sentence at `at` and that its decision hangs on. */
  near(
    sentences: readonly KnownSentence[],
    at: number,
    state: { topic: Topic; carried: Carried | null },
  ): string
}

/**
 * Keys for what a sentence takes from around it. Two contexts of a sentence with equal keys give equal mentions, which
 * rests on how the matcher asks: of the topic what it carries and its title, of the whole article only for what supplants
 * subjects, of neighbours only where one asks, and of those before for their dates.
 */
export function contextKeys(graph: ConceptGraph): ContextKeys {
  function topicOf(sentences: readonly KnownSentence[], article = new Set<number>()): Topic {
    const topic = createTopic(graph, article)
    for (const { annotations } of sentences) topic.add(annotations)
    return topic
  }

  const carriedOf = (topic: Topic): string =>
    topic
      .known()
      .filter((concept) => topic.carries(concept, []))
      .join()

  /** The sentences before `at` that a topic knows anything of, each once. */
  const heard = (sentences: readonly KnownSentence[], at: number) => [
    ...sentences.slice(0, Math.min(LEAD, at)),
    ...sentences.slice(Math.max(LEAD, at - REACH), at),
  ]

  return {
    topicBefore: (sentences, at, article) => topicOf(heard(sentences, at), article),
    supplanted: (article) =>
      graph.supplantable
        .filter((subject) => {
          const { supplantedBy } = graph.data(subject)
          return !article.has(subject) && supplantedBy.some((other) => article.has(other))
        })
        .join(),
    lead(sentences) {
      const lead = sentences.slice(0, LEAD)
      const topic = topicOf(lead)
      for (let left = REACH + 1; left > 0; left--) topic.add([])
      return `${lead[0]?.adds ?? ''};${carriedOf(topic)}`
    },
    near(sentences, at, { topic, carried }) {
      const [before, here, after] = [sentences[at - 1], sentences[at], sentences[at + 1]]
      const title = at > 0 ? sentences[0]?.adds.join() : null
      return [
        title,
        carriedOf(topic),
        before?.asks ? before.sentence.span.start : '',
        here?.asks ? after?.sentence.span.start : '',
        carriedDates(sentences, at).map(dateKey).join(),
        // What is asked before has its own dates to be reckoned from, one sentence further back.
        before?.asks
          ? carriedDates(sentences, at - 1)
              .map(dateKey)
              .join()
          : '',
        carried ? `${carried.speaker.start},${carried.speaker.end},${carried.age}` : '',
      ].join(';')
    },
  }
}
