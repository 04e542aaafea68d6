import type { Article } from '../article.ts'
import type { Mention } from '../mention.ts'
import type { Annotation } from './annotate.ts'
import type { Carried } from './attribution.ts'
import type { Reader, ReadWords } from './read-article.ts'

/** A sentence, with what came of it when it was last decided. Offsets are as the block's. */
export interface KnownSentence extends ReadWords {
  block: KnownBlock
  /** Everything outside the sentence that the decision hung on; null where it is not decided yet. */
  key: string | null
  annotations: Annotation[]
  /** What the sentence adds to the topic. */
  adds: number[]
  carried: Carried | null
  mentions: WeighedMention[]
  /** How likely it carries its likeliest claim, 0 to 1. */
  support: number
}

/** A mention, and the largest lack of support at which it is more than possible. */
export interface WeighedMention {
  mention: Mention
  tolerates: number
}

/**
 * One occurrence of a block. Its offsets begin at a number of its own, kept for life, so that nothing in it changes
 * when text comes or goes before it.
 */
export interface KnownBlock {
  text: string
  base: number
  sentences: KnownSentence[]
  /** The concepts that it names. */
  named: Set<number>
  /** Its mentions with offsets into it; null where a sentence was decided anew. */
  found: BlockMentions | null
}

export interface BlockMentions {
  mentions: readonly Mention[]
  /** A speaker stands in another block, so that an offset hangs on what lies between. */
  reachesOut: boolean
  /** By mention whether the page's support was enough for it. */
  supported: readonly boolean[]
}

const UNDECIDED = { key: null, annotations: [], adds: [], carried: null, mentions: [], support: 0 }

/** An article's blocks from one reading to the next. */
export class ArticleBlocks {
  readonly #reader: Reader
  #blocks: KnownBlock[] = []
  #base = 0
  /** By concept, in how many blocks it is named. */
  readonly #named = new Map<number, number>()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  get list(): readonly KnownBlock[] {
    return this.#blocks
  }

  /** Every concept that the article names. */
  named(): Set<number> {
    return new Set(this.#named.keys())
  }

  clear() {
    this.#blocks = []
    this.#named.clear()
  }

  /**
   * Takes over what is known of blocks that stay or have moved, and reads the others, a sentence a step. Gives how many
   * blocks at the start and at the end are those of before.
   */
  *replace(
    texts: readonly string[],
    page: Pick<Article, 'lang' | 'published'>,
  ): Generator<void, { head: number; tail: number }> {
    const old = this.#blocks
    const most = Math.min(old.length, texts.length)
    let head = 0
    while (head < most && old[head]?.text === texts[head]) head++
    let tail = 0
    while (tail < most - head && old.at(-1 - tail)?.text === texts.at(-1 - tail)) tail++
    const gone = new Map<string, KnownBlock[]>()
    for (const block of old.slice(head, old.length - tail).reverse()) push(gone, block.text, block)
    const middle: KnownBlock[] = []
    const added: KnownBlock[] = []
    for (const text of texts.slice(head, texts.length - tail)) {
      const known = gone.get(text)?.pop()
      const block = known ?? (yield* this.#read(text, page))
      if (!known) added.push(block)
      middle.push(block)
    }
    for (const block of added) this.#count(block, 1)
    for (const blocks of gone.values()) for (const block of blocks) this.#count(block, -1)
    this.#blocks = [...old.slice(0, head), ...middle, ...old.slice(old.length - tail)]
    return { head, tail }
  }

  *#read(text: string, page: Pick<Article, 'lang' | 'published'>): Generator<void, KnownBlock> {
    const base = this.#base
    this.#base += text.length + 1
    const block: KnownBlock = { text, base, sentences: [], named: new Set(), found: null }
    for (const read of this.#reader.sentencesIn(text, base, page)) {
      if (read) {
        block.sentences.push({ ...read, ...UNDECIDED, block })
        for (const concept of this.#reader.namedBy(read.words)) block.named.add(concept)
      }
      yield
    }
    return block
  }

  #count({ named }: KnownBlock, step: 1 | -1) {
    for (const concept of named) {
      const count = (this.#named.get(concept) ?? 0) + step
      if (count > 0) this.#named.set(concept, count)
      else this.#named.delete(concept)
    }
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
