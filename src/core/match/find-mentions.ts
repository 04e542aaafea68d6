import type { Article } from '../article.ts'
import type { Mention } from '../mention.ts'
import { type Fit, type FitContext, fitFrame } from './fit-frame.ts'
import type { MatcherPack } from './matcher-pack.ts'
import { mentionOf, scoreOf, THRESHOLD } from './mention-of.ts'
import { createReader } from './read-article.ts'

export interface Matcher {
  /** The article's mentions in the order of its text; offsets are UTF-16 code units into `article.text`. */
  findMentions(article: Article): Mention[]
}

/** Makes a matcher of a compiled pack; the lexicon is indexed once. */
export function createMatcher(pack: MatcherPack): Matcher {
  const reader = createReader(pack)
  return {
    findMentions(article) {
      const mentions: Mention[] = []
      for (const context of reader.read(article)) mentions.push(...mentionsIn(context, article, pack))
      return mentions
    },
  }
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
