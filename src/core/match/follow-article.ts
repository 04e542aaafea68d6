import type { Article, Lang } from '../article.ts'
import type { Mention } from '../mention.ts'
import { ArticleBlocks, type KnownSentence } from './article-blocks.ts'
import { type Attribution, createAttribution } from './attribution.ts'
import { contextKeys } from './context-keys.ts'
import type { FitContext } from './fit-frame.ts'
import type { SpeakerLookup } from './known-speakers.ts'
import { mentionsByBlock } from './mentions-by-block.ts'
import type { Reader } from './read-article.ts'
import { LEAD, REACH } from './topic.ts'

/** An article as it is now. Its blocks are lines of text, none of them empty. */
export interface FollowedArticle extends Omit<Article, 'text'> {
  blocks: readonly string[]
}

/** One article while it changes: keeps of each reading what the next can use. */
export interface ArticleFollower {
  /**
   * Steps of about a sentence each; at the end the mentions of each block, with offsets into the block (a speaker may
   * stand in an earlier one). A block in which nothing has changed has the same list as before. What a reading gives
   * never hangs on earlier ones, nor on whether those were brought to their end; there is one at a time.
   */
  read(article: FollowedArticle): Generator<void, (readonly Mention[])[]>
}

type Page = Pick<Article, 'lang' | 'published'>

export interface FollowerParts {
  reader: Reader
  knownAs: SpeakerLookup
  isOnSubject: (blocks: readonly string[]) => Generator<void, boolean>
  /** Steps to be taken before a sentence of the language is decided. */
  getReady: (lang: Lang) => Iterable<void>
  mentionsIn: (
    context: FitContext,
    attribution: Attribution,
    page: Page,
  ) => Pick<KnownSentence, 'mentions' | 'support'>
}

const NONE: readonly Mention[] = []

/**
 * A sentence is decided anew where its text is new, or where what it hangs on outside itself (`ContextKeys`) is other
 * than when it was decided. After a change that is asked of the sentences behind it until so many in a row are as they
 * were that the rest must be, too; only what reaches the whole article is asked of every sentence.
 */
export function followArticle({
  reader,
  knownAs,
  isOnSubject,
  getReady,
  mentionsIn,
}: FollowerParts): ArticleFollower {
  const blocks = new ArticleBlocks(reader)
  const keys = contextKeys(reader.graph)
  let page: Page = {}
  /** What reached the whole article in the last reading; null if it never came to its end. */
  let reach: { supplanted: string; lead: string } | null = null

  function* decideFrom(start: number, sentences: readonly KnownSentence[], tail: number): Generator<void> {
    const article = blocks.named()
    const supplanted = keys.supplanted(article)
    const old = reach
    reach = null
    let isFar = old?.supplanted !== supplanted
    const from = isFar ? 0 : start
    const topic = keys.topicBefore(sentences, from, article)
    const previous = sentences[from - 1]
    const attribution = createAttribution(knownAs, previous?.carried)
    if (previous) attribution.read(previous.sentence)
    let same = 0
    for (let at = from; at < sentences.length && (isFar || same <= REACH); at++) {
      const sentence = sentences[at] as KnownSentence
      attribution.read(sentence.sentence)
      const near = keys.near(sentences, at, { topic, carried: attribution.carried() })
      const key = `${supplanted};${near}`
      if (sentence.key === key) same = at < tail ? 0 : same + 1
      else {
        same = 0
        sentence.key = null
        yield* getReady(sentence.sentence.lang)
        const context = reader.contextOf(sentences, at, topic)
        const { graph } = reader
        Object.assign(sentence, mentionsIn(context, attribution, page))
        sentence.annotations = context.annotations
        sentence.adds = [...new Set(context.annotations.flatMap(({ concept }) => graph.data(concept).is))]
        sentence.carried = attribution.carried()
        sentence.key = key
        sentence.block.found = null
        yield
      }
      topic.add(sentence.annotations)
      if (at === LEAD - 1) isFar ||= keys.lead(sentences) !== old?.lead
    }
    reach = { supplanted, lead: keys.lead(sentences) }
  }

  return {
    *read({ blocks: texts, lang, published }) {
      if (lang !== page.lang || published !== page.published) blocks.clear()
      page = { lang, published }
      if (!(yield* isOnSubject(texts))) return texts.map(() => NONE)
      const { head, tail } = yield* blocks.replace(texts, page)
      const { list } = blocks
      const sentences = list.flatMap((block) => block.sentences)
      const count = (from: number, to: number) =>
        list.slice(from, to).reduce((sum, block) => sum + block.sentences.length, 0)
      // The sentence before a change may ask what the one behind it answers.
      const start = Math.max(0, count(0, head) - 1)
      yield* decideFrom(start, sentences, sentences.length - count(list.length - tail, list.length))
      return mentionsByBlock(list)
    },
  }
}
