import type { Mark, MentionContent } from './mark.ts'
import type { Reading } from './reading.ts'

/** Whether the reader wants to see nothing of a mention. */
export type IsHidden = (mention: MentionContent) => boolean

/** A reading without hidden mentions; marks that lose none stay the same objects. */
export function withoutHidden(reading: Reading, isHidden: IsHidden): Reading {
  const without = (marks: readonly Mark[]) =>
    marks.flatMap((mark): Mark[] => {
      if (!mark.contents.some(isHidden)) return [mark]
      const { id, span, ranges } = mark
      const mentions = mark.mentions.filter((mention) => !isHidden(mention))
      return mentions.length > 0 ? [{ id, span, mentions, contents: mentions, ranges }] : []
    })
  return { ...reading, marks: without(reading.marks), possible: without(reading.possible) }
}
