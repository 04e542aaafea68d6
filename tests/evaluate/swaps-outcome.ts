import type { Matcher } from '../../src/core/match/find-mentions.ts'
import type { Mention } from '../../src/core/mention.ts'
import { type LabelledArticle, layOut } from './labelled.ts'
import type { Declared, Hit, Variant } from './swaps.ts'

/** The sure mentions of each sentence, by claim, as the labelled sentences count. */
export function sureMentions(matcher: Matcher, labelled: LabelledArticle): Map<string, Mention>[] {
  const { article, places } = layOut(labelled, { lines: true })
  const titled = labelled.sentences[0]?.text === labelled.title
  const found = labelled.sentences.map(() => new Map<string, Mention>())
  for (const mention of matcher.findMentions(article)) {
    if (mention.possible) continue
    const at = places.findIndex(({ span }) => mention.start < span.end && mention.end > span.start)
    if (at >= 0) found[at]?.set(mention.claim, mention)
  }
  if (!titled && places.length !== labelled.sentences.length)
    throw new Error(`${labelled.id}: sentences were lost`)
  return found
}

/** The sure mentions that are right by label. */
export function hitsOf(matcher: Matcher, labelled: LabelledArticle): Hit[] {
  return sureMentions(matcher, labelled).flatMap((mentions, index) =>
    [...mentions.values()]
      .filter(({ claim }) => labelled.sentences[index]?.claims.includes(claim))
      .map((mention) => ({ index, mention })),
  )
}

export interface Outcome {
  kind: string
  to: string
  lang: 'ar' | 'en'
  article: string
  claim: string
  before: string
  after: string
  declared: Declared
  given: string
  held: boolean
}

/** What became of each hit that the variant was made of. */
export function outcomes(
  matcher: Matcher,
  original: LabelledArticle,
  { kind, to, article, checks }: Variant,
): Outcome[] {
  const found = sureMentions(matcher, article)
  return checks.map(({ hit: { index, mention }, declared }) => {
    const now = found[index]?.get(mention.claim)
    return {
      kind,
      to,
      lang: article.lang,
      article: article.id,
      claim: mention.claim,
      before: original.sentences[index]?.text ?? '',
      after: article.sentences[index]?.text ?? '',
      declared,
      given: now ? `${now.polarity}${now.comparison ? `, ${now.comparison}` : ''}` : 'gone',
      held: holds(declared, now, mention),
    }
  })
}

function holds(declared: Declared, now: Mention | undefined, before: Mention): boolean {
  switch (declared) {
    case 'gone':
      return !now
    case 'not-same':
      return now?.comparison !== 'same'
    case 'different':
      return now?.comparison === 'different' || now?.comparison === 'newer'
    case 'turned':
      return now?.polarity !== before.polarity
    default:
      return now?.polarity === declared
  }
}
