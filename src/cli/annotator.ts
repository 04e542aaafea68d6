import type { Article } from '../core/article.ts'
import type { Mention } from '../core/mention.ts'
import type { Claim } from '../core/pack/pack.ts'

/** What the command line asks of the loaded packs. */
export interface Annotator {
  findMentions(article: Article): Mention[]
  /** The claim of a mention. */
  claim(id: string): Claim | undefined
}
