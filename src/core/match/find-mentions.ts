import type { Article } from '../article.ts'
import type { Mention } from '../mention.ts'
import type { PackRecord } from '../pack/pack.ts'
import { decide, type Judge } from './decide.ts'
import { type ArticleFollower, followArticle } from './follow-article.ts'
import { createSpeakerLookup } from './known-speakers.ts'
import type { LearnedModel } from './learned/model.ts'
import { createScorerInSteps } from './learned/scorer.ts'
import { endOf, madeOnce } from './made-once.ts'
import type { GateGroups, MatcherPack } from './matcher-pack.ts'
import { mentionOf } from './mention-of.ts'
import { moved } from './moved.ts'
import { blocksOf, createReader } from './read-article.ts'
import { createSubjectScan } from './subject.ts'

export interface Matcher {
  /**
   * The article's mentions in the order of its text, those that are only possible among them; offsets are UTF-16 code
   * units into `article.text`.
   */
  findMentions(article: Article): Mention[]
  /** For an article that changes, and one that is to be read in steps. */
  follow(): ArticleFollower
}

export interface MatcherOptions {
  /** What was learned for the pack; without a model for a language, frames decide alone in it. */
  models?: LearnedModel[]
  /**
   * An article that the gate would keep out gets no mentions. The engine needs it too: opening the popup or annotating on
   * demand brings it into pages that never passed the gate.
   */
  gate?: GateGroups | undefined
  /** Whom the pack knows; without it no speaker on a page is recognised as one of them. */
  record?: Pick<PackRecord, 'speakers'> | undefined
}

/** Makes a matcher of a compiled pack; what a language needs is made when the language is first met. */
export function createMatcher(
  pack: MatcherPack,
  { models = [], gate, record }: MatcherOptions = {},
): Matcher {
  const isOnSubject = gate ? createSubjectScan(gate) : always
  const reader = createReader(pack)
  const knownAs = createSpeakerLookup(record?.speakers ?? [])
  const judges = new Map(models.map((model) => [model.lang, madeOnce(() => judgeInSteps(model))]))
  const follow = (): ArticleFollower =>
    followArticle({
      reader,
      knownAs,
      isOnSubject,
      getReady: (lang) => judges.get(lang)?.inSteps() ?? [],
      mentionsIn: (context, attribution, article) => {
        const { decisions, support } = decide(context, pack, judges.get(context.sentence.lang)?.atOnce())
        const mentions = decisions.map((decision) => ({
          mention: mentionOf(decision, { context, attribution, article, pack }),
          tolerates: decision.tolerates,
        }))
        mentions.sort(({ mention: a }, { mention: b }) => a.start - b.start || a.end - b.end)
        return { mentions, support }
      },
    })
  return {
    follow,
    findMentions({ text, ...page }) {
      const spans = [...blocksOf(text)]
      const blocks = spans.map(({ start, end }) => text.slice(start, end))
      const found = endOf(follow().read({ blocks, ...page }))
      return spans.flatMap(({ start }, i) => (found[i] ?? []).map((mention) => moved(mention, start)))
    },
  }
}

// biome-ignore lint/correctness/useYield: it answers at once
function* always(): Generator<void, boolean> {
  return true
}

function* judgeInSteps(model: LearnedModel): Generator<void, Judge> {
  return { scorer: yield* createScorerInSteps(model), model }
}
