import type { Mention, PageSpeaker } from '../mention.ts'
import type { BlockMentions, KnownBlock, KnownSentence, WeighedMention } from './article-blocks.ts'
import { lacksOf } from './support.ts'

/** Each block's mentions, with offsets into it. */
export function mentionsByBlock(blocks: readonly KnownBlock[]): (readonly Mention[])[] {
  const isSupported = supportIn(blocks.flatMap(({ sentences }) => sentences))
  return blocks.map((block, at) => {
    const known = block.found
    const supported = block.sentences.flatMap(isSupported)
    const isAsKnown = known?.supported.every((was, i) => was === supported[i])
    if (known && isAsKnown && !known.reachesOut) return known.mentions
    const fresh = mentionsOf(blocks, at, supported)
    if (!known || !isAsKnown || !areSpokenAlike(known.mentions, fresh.mentions)) block.found = fresh
    return (block.found as BlockMentions).mentions
  })
}

/** By mention of a sentence of these whether the others support it enough. */
function supportIn(sentences: readonly KnownSentence[]): (sentence: KnownSentence) => boolean[] {
  const lacks = lacksOf(
    sentences.map(({ support, sentence }) => ({ support, tokens: sentence.tokens.length })),
  )
  const lackIn = new Map(sentences.map((sentence, i) => [sentence, lacks[i] as number]))
  return (sentence) => {
    const lack = lackIn.get(sentence) ?? 0
    return sentence.mentions.map(({ tolerates }) => lack <= tolerates)
  }
}

function mentionsOf(blocks: readonly KnownBlock[], at: number, supported: readonly boolean[]): BlockMentions {
  const { text, base, sentences } = blocks[at] as KnownBlock
  let reachesOut = false
  const offsetOf = ({ start }: PageSpeaker): number => {
    if (start >= base && start < base + text.length) return start - base
    reachesOut = true
    return offsetBefore(blocks, at, start)
  }
  let number = 0
  const mentions = sentences.flatMap(({ mentions, sentence: { span } }) =>
    mentions.map(({ mention: { speaker, ...mention } }: WeighedMention): Mention => {
      const [start, end] = [mention.start - base, mention.end - base]
      const offset = speaker && offsetOf(speaker)
      return {
        ...mention,
        start,
        end,
        quote: text.slice(start, end),
        sentence: { start: span.start - base, end: span.end - base },
        ...(speaker && { speaker: { ...speaker, ...spanAt(offset as number, speaker) } }),
        ...(!supported[number++] && { possible: true as const }),
      }
    }),
  )
  return { mentions, reachesOut, supported }
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
