import type { FollowedArticle } from '../../../src/core/match/follow-article.ts'
import { moved } from '../../../src/core/match/moved.ts'
import type { Mention } from '../../../src/core/mention.ts'
import { pick, type Random, upTo } from '../../random.ts'
import { MATCHER } from '../../unit/match/bundled-matcher.ts'
import { must, mustEqual, target } from '../target.ts'
import { anyText, sentence } from '../texts.ts'

function block(random: Random): string {
  const lang = pick(random, ['ar', 'en'] as const)
  const text = upTo(random, 8) === 0 ? anyText(random) : sentence(random, lang)
  return text.replaceAll('\n', ' ').trim() || 'x'
}

const DAYS = [undefined, '2016-03-01', '2021-12-10', '2024-09-30', '2026-05-01', '1990-01-01', '2100-12-31']

/** Mentions stand in order in their own sentences, quote what stands there, and are the same however the article is read. */
export const mentions = target({
  name: 'mentions',
  sample: 400,
  make: (random) => ({
    blocks: Array.from({ length: 1 + upTo(random, 2) }, () => block(random)),
    lang: pick(random, [undefined, 'ar', 'en', 'fa']),
    published: pick(random, DAYS),
    at: upTo(random, 4),
    other: block(random),
  }),
  cuts: ['blocks', 'other'],
  check({ blocks, lang, published }) {
    const text = blocks.join('\n')
    let before = 0
    for (const mention of MATCHER.findMentions({ text, lang, published })) {
      holds(mention, text)
      must(mention.start >= before, 'out of order')
      before = mention.start
    }
  },
  slow: {
    every: 20,
    check({ blocks: lines, lang, published, at, other }) {
      const blocks = lines.map((line) => line.trim()).filter(Boolean)
      const page = { lang, published }
      const fresh = MATCHER.findMentions({ ...page, text: blocks.join('\n') })
      mustEqual(MATCHER.findMentions({ ...page, text: blocks.join('\n') }), fresh, 'found again')
      // Read first with another block in it, and left off in the middle, then as it is.
      const follower = MATCHER.follow()
      const steps = follower.read({ ...page, blocks: blocks.toSpliced(at, 0, other.trim() || 'x') })
      for (let step = 0; step < at * 3 && !steps.next().done; step++);
      mustEqual(followed(follower.read({ ...page, blocks }), blocks), fresh, 'read after an edit')
    },
  },
})

function holds(
  { start, end, quote, sentence: place, speaker, score, value, reasons }: Mention,
  text: string,
): void {
  must(0 <= place.start && place.start <= start && start < end && end <= place.end, 'outside its sentence')
  must(place.end <= text.length, 'a sentence outside the text')
  must(quote === text.slice(start, end), `quotes ${quote}`)
  must(!text.slice(place.start, place.end).includes('\n'), 'a sentence over two blocks')
  must(!/^\s|\s$/.test(quote), 'white space at an end')
  must(score >= 0 && score <= 100, `a score of ${score}`)
  if (speaker)
    must(text.slice(speaker.start, speaker.end) === speaker.text, `quotes a speaker ${speaker.text}`)
  if (value) must(text.includes(value.text), `a value ${value.text} that is not there`)
  if (value?.kind === 'count') must(value.low <= value.high, `from ${value.low} to ${value.high}`)
  if (value?.kind === 'date') must(value.from <= value.to, `from ${value.from} to ${value.to}`)
  for (const reason of reasons) must(text.includes(reason.text), `a reason ${reason.text} that is not there`)
}

function followed(
  steps: Generator<void, (readonly Mention[])[]>,
  blocks: FollowedArticle['blocks'],
): Mention[] {
  for (;;) {
    const { done, value } = steps.next()
    if (!done) continue
    let start = 0
    return value.flatMap((list, i) => {
      const from = start
      start += (blocks[i] as string).length + 1
      return list.map((mention) => moved(mention, from))
    })
  }
}
