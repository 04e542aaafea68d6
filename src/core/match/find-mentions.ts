import type { Article, Lang } from '../article.ts'
import type { Mention } from '../mention.ts'
import type { PackRecord } from '../pack/pack.ts'
import { createAttribution } from './attribution.ts'
import { decide, type Judge } from './decide.ts'
import { createSpeakerLookup } from './known-speakers.ts'
import type { LearnedModel } from './learned/model.ts'
import { createScorer } from './learned/scorer.ts'
import type { GateGroups, MatcherPack } from './matcher-pack.ts'
import { mentionOf } from './mention-of.ts'
import { createReader } from './read-article.ts'
import { createSubjectTest } from './subject.ts'

export interface Matcher {
  /**
   * The article's mentions in the order of its text, those that are only possible among them; offsets are UTF-16 code
   * units into `article.text`.
   */
  findMentions(article: Article): Mention[]
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

/** Makes a matcher of a compiled pack. */
export function createMatcher(
  pack: MatcherPack,
  { models = [], gate, record }: MatcherOptions = {},
): Matcher {
  const isOnSubject = gate ? createSubjectTest(gate) : () => true
  const reader = createReader(pack)
  const knownAs = createSpeakerLookup(record?.speakers ?? [])
  const judges = new Map<Lang, Judge>(
    models.map((model) => [model.lang, { scorer: createScorer(model), model }]),
  )
  return {
    findMentions(article) {
      const mentions: Mention[] = []
      if (!isOnSubject(article.text)) return mentions
      const attribution = createAttribution(knownAs)
      for (const context of reader.read(article)) {
        attribution.read(context.sentence)
        const judge = judges.get(context.sentence.lang)
        const found = decide(context, pack, judge).map((decision) =>
          mentionOf(decision, { context, attribution, article, pack }),
        )
        mentions.push(...found.sort((a, b) => a.start - b.start || a.end - b.end))
      }
      return mentions
    },
  }
}
