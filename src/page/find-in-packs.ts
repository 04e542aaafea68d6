import type { ArticleFollower } from '../core/match/follow-article.ts'
import type { Mention } from '../core/mention.ts'
import type { FindInSteps, MentionLists } from './finding.ts'

const NONE: readonly Mention[] = []

/** Finds the mentions of several packs in an article, in steps. The followers are the article's own. */
export function findInPacks(followers: readonly ArticleFollower[]): FindInSteps {
  /** Lists of several packs put together, by the first of them. */
  const joined = new WeakMap<readonly Mention[], { parts: MentionLists; list: readonly Mention[] }>()

  function join(parts: MentionLists): readonly Mention[] {
    const [first = NONE, ...others] = parts
    if (others.length === 0) return first
    const known = joined.get(first)
    if (known?.parts.length === parts.length && parts.every((part, i) => part === known.parts[i]))
      return known.list
    const list = parts.flat()
    joined.set(first, { parts, list })
    return list
  }

  return function* (article) {
    const found: MentionLists[] = []
    for (const follower of followers) found.push(yield* follower.read(article))
    return article.blocks.map((_, at) =>
      join(found.map((lists) => lists[at] ?? NONE).filter((list) => list.length > 0)),
    )
  }
}
