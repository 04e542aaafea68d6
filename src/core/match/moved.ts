import type { Mention } from '../mention.ts'
import type { Span } from '../span.ts'

const by = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset })

/** The mention with its offsets, the speaker's among them, counted from `offset` units earlier. */
export function moved(mention: Mention, offset: number): Mention {
  const { speaker } = mention
  return {
    ...mention,
    ...by(mention, offset),
    sentence: by(mention.sentence, offset),
    ...(speaker && { speaker: { ...speaker, ...by(speaker, offset) } }),
  }
}
