import { sentences as split } from '../../../src/core/text/sentences.ts'
import { pick, type Random, upTo } from '../../random.ts'
import { must, mustEqual, target } from '../target.ts'
import { anyText, sentence } from '../texts.ts'

const PARTS = [
  '. ',
  '.',
  '؟ ',
  '! ',
  '…',
  ' ',
  '”',
  '«',
  '» ',
  'U.S. ',
  'Gen. ',
  'د. ',
  '2.5',
  ' No. 3',
  '\u200f',
  ') ',
  '."',
  '\n',
]

function block(random: Random): string {
  let text = ''
  for (let count = upTo(random, 6); count > 0; count--) {
    const kind = upTo(random, 4)
    text +=
      kind === 0
        ? anyText(random, 5)
        : kind === 1
          ? sentence(random, pick(random, ['ar', 'en']))
          : pick(random, PARTS)
  }
  return text
}

/** Sentences stand in order, trimmed, and leave out nothing but white space; a line break parts whatever stands around it. */
export const sentences = target({
  name: 'sentences',
  make: (random) => ({ first: block(random), second: block(random) }),
  cuts: ['first', 'second'],
  check({ first, second }) {
    const text = `${first}\n${second}`
    const spans = split(text)
    let at = 0
    for (const { start, end } of spans) {
      must(start >= at && end > start && end <= text.length, `out of order: ${start} to ${end}`)
      must(BLANK.test(text.slice(at, start)), 'something left out')
      must(!text.slice(start, end).includes('\n'), 'a sentence over two lines')
      must(!BLANK.test(text.charAt(start)) && !BLANK.test(text.charAt(end - 1)), 'white space at an end')
      at = end
    }
    must(BLANK.test(text.slice(at)), 'something left out at the end')
    const behind = split(second).map(({ start, end }) => ({
      start: start + first.length + 1,
      end: end + first.length + 1,
    }))
    mustEqual(spans, [...split(first), ...behind], 'not the sentences of the two lines')
  },
})

/** Of the characters that only steer, those that begin an Arabic number or verse are seen. */
const BLANK = /^(?:(?![\u0600-\u0605\u06dd\u0890\u0891\u08e2])[\s\p{Z}\p{Cf}\u0085])*$/u
