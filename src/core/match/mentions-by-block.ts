import type { Mention, PageSpeaker } from '../mention.ts'
import type { BlockMentions, KnownBlock } from './article-blocks.ts'

/** Each block's mentions, with offsets into it. */
export function mentionsByBlock(blocks: readonly KnownBlock[]): (readonly Mention[])[] {
  return blocks.map((block, at) => {
    const known = block.found
    if (known && !known.reachesOut) return known.mentions
    const fresh = mentionsOf(blocks, at)
    if (!known || !areSpokenAlike(known.mentions, fresh.mentions)) block.found = fresh
    return (block.found as BlockMentions).mentions
  })
}

function mentionsOf(blocks: readonly KnownBlock[], at: number): BlockMentions {
  const { text, base, sentences } = blocks[at] as KnownBlock
  let reachesOut = false
  const offsetOf = ({ start }: PageSpeaker): number => {
    if (start >= base && start < base + text.length) return start - base
    reachesOut = true
    return offsetBefore(blocks, at, start)
  }
  const mentions = sentences.flatMap(({ mentions, sentence: { span } }) =>
    mentions.map(({ speaker, ...mention }): Mention => {
      const [start, end] = [mention.start - base, mention.end - base]
      const offset = speaker && offsetOf(speaker)
      return {
        ...mention,
        start,
        end,
        quote: text.slice(start, end),
        sentence: { start: span.start - base, end: span.end - base },
        ...(speaker && { speaker: { ...speaker, ...spanAt(offset as number, speaker) } }),
      }
    }),
  )
  return { mentions, reachesOut }
}

const spanAt = (offset: number, { start, end }: PageSpeaker) => ({ start: offset, end: offset + end - start })

/** The offset, counted from the start of the block at `at`, of a place in a block before it. */
function offsetBefore(blocks: readonly KnownBlock[], at: number, place: number): number {
  let offset = 0
  for (const { text, base } of blocks.slice(0, at).reverse()) {
    offset -= text.length + 1
    if (place >= base && place < base + text.length) return offset + place - base
  }
  throw new RangeError('a speaker who stands nowhere before the mention')
}

const areSpokenAlike = (known: readonly Mention[], fresh: readonly Mention[]): boolean =>
  known.every(({ speaker }, i) => speaker?.start === fresh[i]?.speaker?.start)
