import type { Mention } from '../core/mention.ts'
import type { Mark } from './mark.ts'
import type { Reading } from './reading.ts'

/** Whether the reader wants to see nothing of a mention. */
export type IsHidden = (mention: Mention) => boolean

/** A reading without hidden mentions; marks that lose none stay the same objects. */
export function withoutHidden(reading: Reading, isHidden: IsHidden): Reading {
  const without = (marks: readonly Mark[]) =>
    marks.flatMap((mark): Mark[] => {
      const { id, span, mentions: all, ranges } = mark
      const mentions = all.filter((mention) => !isHidden(mention))
      if (mentions.length === all.length) return [mark]
      return mentions.length > 0 ? [{ id, span, mentions, ranges }] : []
    })
  return { ...reading, marks: without(reading.marks), possible: without(reading.possible) }
}
