import type { Mention } from '../core/mention.ts'
import type { Mark } from './mark.ts'
import type { Reading } from './reading.ts'

/** Whether the reader wants to see nothing of a mention. */
export type IsHidden = (mention: Mention) => boolean

/** A reading without hidden mentions; marks that lose none stay the same objects. */
export function withoutHidden(reading: Reading, isHidden: IsHidden): Reading {
  const without = (marks: readonly Mark[]) =>
    marks.flatMap((mark): Mark[] => {
      const mentions = mark.mentions.filter((mention) => !isHidden(mention))
      if (mentions.length === mark.mentions.length) return [mark]
      return mentions.length > 0 ? [{ ...mark, mentions }] : []
    })
  return { ...reading, marks: without(reading.marks), possible: without(reading.possible) }
}
