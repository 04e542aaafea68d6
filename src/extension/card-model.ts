import type { Article } from '../core/article.ts'
import type { Mention } from '../core/mention.ts'
import { describeClaim } from '../core/pack/cross-reference.ts'
import { describeSpeaker } from '../core/pack/describe-speaker.ts'
import type { CardModel } from '../ui/card/card-model.ts'
import type { Records } from './records.ts'

/** All that is shown of a mention, wherever it is shown; null where no pack holds its claim. */
export function cardModelOf(
  records: Records,
  mention: Mention,
  { lang, published }: Partial<Pick<Article, 'lang' | 'published'>>,
): CardModel | null {
  const record = records.holding(mention.claim)
  if (!record) return null
  const known = mention.speaker?.speaker
  return {
    description: describeClaim(record, mention.claim, { pageDay: published }),
    mention,
    pageLang: lang,
    speaker: known === undefined ? null : describeSpeaker(record, known, mention.claim),
  }
}
