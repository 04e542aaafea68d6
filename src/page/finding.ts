import type { Article } from '../core/article.ts'
import type { FollowedArticle } from '../core/match/follow-article.ts'
import { moved } from '../core/match/moved.ts'
import type { Mention } from '../core/mention.ts'
import { type Block, lastBlockBefore } from './page-text.ts'
import type { Breath } from './slices.ts'

/** By block, its mentions, with offsets into the block. A list that is the same as before says the same. */
export type MentionLists = readonly (readonly Mention[])[]

/** An article, and its blocks one by one. */
export interface PageArticle extends Article {
  readonly blocks: readonly string[]
}

/** Mentions in the order of the whole text, with offsets into it; or block by block. */
type Found = readonly Mention[] | { lists: MentionLists }

/** Gives an article's mentions at once, later, or in steps between which the page may have its turn. */
export type FindMentions = (article: PageArticle) => Found | Promise<Found> | Generator<void, MentionLists>

/** As that, in steps. */
export type FindInSteps = (article: FollowedArticle) => Generator<void, MentionLists>

const NONE: readonly Mention[] = []

export class Finding {
  readonly #find: FindMentions
  #last: { article: PageArticle; lists: MentionLists } | null = null

  constructor(find: FindMentions) {
    this.#find = find
  }

  /** The mentions of each block. An article that is as the last one was is not read again. */
  async of(article: PageArticle, blocks: readonly Block[], breath: Breath): Promise<MentionLists> {
    if (!this.#last || !isSame(this.#last.article, article)) {
      const found = this.#find(article)
      const lists =
        'next' in found
          ? await inSlices(found, breath)
          : listsOf(await breath.wait(Promise.resolve(found)), blocks)
      this.#last = { article, lists }
    }
    return this.#last.lists
  }
}

/** Takes the steps one after another, waiting wherever `breathe` says so. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  breathe: () => Promise<void> | undefined,
): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    const pause = breathe()
    if (pause) await pause
  }
}

const listsOf = (found: Found, blocks: readonly Block[]): MentionLists =>
  'lists' in found ? found.lists : byBlock(found, blocks)

/** The mentions of a text, block by block; those outside of every block are left out. */
export function byBlock(mentions: readonly Mention[], blocks: readonly Block[]): MentionLists {
  const lists = blocks.map((): Mention[] => [])
  for (const mention of mentions) {
    const at = lastBlockBefore(blocks, mention.start)
    const block = blocks[at]
    if (block && mention.start < block.end) lists[at]?.push(moved(mention, -block.start))
  }
  return lists.map((list) => (list.length > 0 ? list : NONE))
}

const isSame = (a: PageArticle, b: PageArticle) =>
  a.lang === b.lang &&
  a.published === b.published &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every((text, i) => text === b.blocks[i])
