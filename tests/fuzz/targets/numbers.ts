import { toCardinal as arabicWords } from 'n2words/ar-SA'
import { toCardinal as englishWords } from 'n2words/en-US'
import type { Lang } from '../../../src/core/article.ts'
import { fold, originalSpan } from '../../../src/core/text/fold.ts'
import { readNumbers } from '../../../src/core/text/numbers.ts'
import { tokenize } from '../../../src/core/text/tokens.ts'
import { pick, upTo } from '../../random.ts'
import { must, target } from '../target.ts'
import { anyText, sentence, wordsOf } from '../texts.ts'

const SOUP = {
  en: "a one two twelve twenty forty hundred thousand million dozens of hundreds few half couple and - , . 2,500 500 2014 26 july about some more than at least up to between from or in % $ troops nearly - first 26th st 's".split(
    ' ',
  ),
  ar: 'واحد أحد ألفين ألفا ألف آلاف مئة خمسمئة مئات بضع نصف عشر عشرون و وخمسة وألف 2500 ٢٬٥٠٠ 500 2014 26 تموز نحو أكثر من ما لا يقل عن على الأقل بين إلى أو في % ، جندي حوالي عشرات الآلاف ثلث الأول التسعون'.split(
    ' ',
  ),
}
const SEPARATORS = { en: ["'", ','], ar: [',', '٬'] }
const NOUNS = { en: 'troops', ar: 'جندي' }
const ZEROS = { en: [0x30], ar: [0x30, 0x660, 0x6f0] }

/** The peer writes these with "ألف ألف" or "ألفان ألف", which nobody says. */
const ODD = /[1-9]0[12]\d{3}$/

/** Readings stand in order inside the tokens and hold their bounds; a number written out or in digits is read back. */
export const numbers = target({
  name: 'numbers',
  make(random) {
    const lang = pick<Lang>(random, ['ar', 'en'])
    const kind = upTo(random, 3)
    const text =
      kind === 0 ? anyText(random) : kind === 1 ? sentence(random, lang) : wordsOf(random, SOUP[lang])
    const value = 1 + upTo(random, 10 ** (1 + upTo(random, 9)))
    return { lang, text, value, separator: pick(random, SEPARATORS[lang]), zero: pick(random, ZEROS[lang]) }
  },
  cuts: ['text'],
  check({ lang, text, value, separator, zero }) {
    inBounds(text, lang)
    const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, separator)
    const written = grouped.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
    mustRead(`${written} ${NOUNS[lang]}`, lang, written, value)
  },
  slow: {
    every: 10,
    check({ lang, value }) {
      const small = 1 + (value % 2_000_000)
      if (lang === 'ar' && ODD.test(String(small))) return
      const words = lang === 'en' ? englishWords(small) : arabicWords(small, { gender: 'masculine' })
      mustRead(words, lang, words, small)
    },
  },
})

function inBounds(text: string, lang: Lang): void {
  const tokens = tokenize(fold(text).text)
  let after = -1
  for (const { first, last, kind, low, high } of readNumbers(tokens, lang)) {
    must(first > after && last >= first && last < tokens.length, `a number at ${first} to ${last}`)
    must(low <= high && low >= 0, `a number from ${low} to ${high}`)
    if (kind === 'exact' || kind === 'about')
      must(low === high && Number.isFinite(low), `${kind}, ${low} to ${high}`)
    if (kind === 'range') must(low < high && Number.isFinite(high), `a range from ${low} to ${high}`)
    if (kind === 'at-least') must(high === Number.POSITIVE_INFINITY, `at least ${low}, at most ${high}`)
    after = last
  }
}

function mustRead(text: string, lang: Lang, written: string, value: number): void {
  const folded = fold(text)
  const tokens = tokenize(folded.text)
  const [found, ...more] = readNumbers(tokens, lang)
  must(found !== undefined && more.length === 0, `${text}: ${more.length + (found ? 1 : 0)} numbers`)
  must(
    found.kind === 'exact' && found.low === value,
    `${text} is read as ${found.kind} ${found.low}, not ${value}`,
  )
  const { start, end } = originalSpan(folded, tokens[found.first]?.start ?? 0, tokens[found.last]?.end ?? 0)
  must(text.slice(start, end) === written, `${text} is read from ${text.slice(start, end)}`)
}
