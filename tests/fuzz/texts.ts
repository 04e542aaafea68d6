import { pick, type Random, upTo } from '../random.ts'
import { UNITS, WORDS } from '../unit/any-text.ts'
import { labelledTexts } from '../unit/labelled-texts.ts'

/** Sentences of the labelled articles, by language. */
const REAL = Map.groupBy(labelledTexts(), ({ lang }) => lang)
const real = (random: Random, lang: 'ar' | 'en'): string => pick(random, REAL.get(lang) ?? []).text

/** Zeros of the systems of digits that pages write, and of some that they do not. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0xff10]

/** A number of up to `most` digits in any system. */
function digits(random: Random, most = 6): string {
  const zero = pick(random, ZEROS)
  return Array.from({ length: 1 + upTo(random, most) }, () =>
    String.fromCharCode(zero + upTo(random, 10)),
  ).join('')
}

const SEPARATORS = [',', '.', "'", '٬', '٫', ' ', '\u00a0', '/', '-', '–', ':']

function number(random: Random): string {
  const parts = Array.from({ length: 1 + upTo(random, 4) }, () =>
    digits(random, upTo(random, 20) === 0 ? 60 : 4),
  )
  return parts.join(pick(random, SEPARATORS))
}

/** Marks that stand on or between letters and mean nothing for the key. */
export const NOISE = [
  '\u0640',
  '\u064b',
  '\u064e',
  '\u0651',
  '\u0670',
  '\u200c',
  '\u200f',
  '\u202b',
  '\u2069',
  '\u00ad',
  '\ufeff',
  '\u0301',
  '\u0654',
  '\u0655',
  '\u0653',
]

/** Blocks of units in which foldings, pairs and classes differ. */
const BLOCKS: [from: number, to: number][] = [
  [0, 0x7f],
  [0x80, 0x24f],
  [0x2b0, 0x36f],
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0xd800, 0xdfff],
  [0xfb00, 0xfdff],
  [0xfe00, 0xfeff],
  [0xff00, 0xffff],
  [0, 0xffff],
]

function unit(random: Random): string {
  const [from, to] = pick(random, BLOCKS)
  return String.fromCharCode(from + upTo(random, to - from + 1))
}

/** A piece of a real sentence, cut anywhere. */
export function splice(random: Random, lang: 'ar' | 'en', most = 60): string {
  const text = real(random, lang)
  const from = upTo(random, text.length)
  return text.slice(from, from + 1 + upTo(random, most))
}

const PARTS: ((random: Random) => string)[] = [
  (random) => pick(random, UNITS),
  (random) => pick(random, UNITS),
  (random) => pick(random, WORDS),
  (random) => splice(random, 'ar'),
  (random) => splice(random, 'en'),
  number,
  unit,
  unit,
  (random) => pick(random, NOISE).repeat(1 + upTo(random, 3)),
  () => ' ',
]

/** A text of mixed scripts, marks, numbers, pieces of real sentences and whatever else a page may hold. */
export function anyText(random: Random, most = 14): string {
  let text = ''
  for (let count = upTo(random, most + 1); count > 0; count--) text += pick(random, PARTS)(random)
  return upTo(random, 3) === 0 ? mutated(random, text) : text
}

/** Words of the given list and others, between spaces and signs. */
export function wordsOf(random: Random, words: readonly string[], most = 16): string {
  let text = ''
  for (let count = 1 + upTo(random, most); count > 0; count--) {
    const kind = upTo(random, 12)
    text += kind === 0 ? number(random) : kind === 1 ? pick(random, UNITS) : pick(random, words)
    text += upTo(random, 8) === 0 ? pick(random, UNITS) : ' '
  }
  return upTo(random, 6) === 0 ? mutated(random, text) : text
}

/** The text with some units left out, doubled, exchanged or put in. */
export function mutated(random: Random, text: string): string {
  let changed = text
  for (let count = 1 + upTo(random, 3); count > 0; count--) {
    const at = upTo(random, changed.length + 1)
    const to = at + upTo(random, 4)
    const middle = pick(random, [
      '',
      changed.slice(at, to).repeat(2),
      pick(random, NOISE),
      unit(random),
      digits(random),
    ])
    changed = changed.slice(0, at) + middle + changed.slice(to)
  }
  return changed
}

/** A real sentence, now and then with changes. */
export function sentence(random: Random, lang: 'ar' | 'en'): string {
  const text = real(random, lang)
  return upTo(random, 3) === 0 ? mutated(random, text) : text
}
