import type { Lang } from '../../article.ts'
import type { Token } from '../tokens.ts'
import { without, wordSet } from '../words.ts'
import { textAt } from './amount.ts'

/** The three kinds that hedges come down to. */
export type Hedge = 'about' | 'at-least' | 'at-most'

type Table = Map<string, Hedge>

const phrases = (lists: Record<Hedge, string>): Table =>
  new Map(
    Object.entries(lists).flatMap(([hedge, list]) =>
      list.split(',').map((phrase) => [phrase.trim(), hedge as Hedge] as const),
    ),
  )

const BEFORE: Record<Lang, Table> = {
  en: phrases({
    about:
      'about, around, some, nearly, almost, roughly, approximately, circa, estimated, an estimated, close to, nearer to, ' +
      'in the region of, in the order of, on the order of, more or less, somewhere around, just over, just under, just above, ' +
      'just below, slightly more than, slightly over, slightly less than, slightly under, a little over, a little more than, ' +
      'a little under, a little less than',
    'at-least':
      'more than, over, well over, at least, no fewer than, no less than, not less than, not fewer than, upwards of, ' +
      'upward of, in excess of, exceeding, exceeds, exceeded, above, a minimum of, as few as, greater than',
    'at-most':
      'up to, at most, fewer than, less than, under, well under, below, no more than, not more than, as many as, a maximum of, ' +
      'not exceeding, does not exceed, do not exceed, not exceed, capped at, maximum',
  }),
  ar: phrases({
    about:
      'نحو, حوالي, قرابه, زهاء, تقريبا, ما يقارب, يقارب, تقارب, ما يقرب من, يقرب من, ما يناهز, يناهز, تناهز, في حدود, حدود, بحدود, ' +
      'ما يعادل, قريب من, قريبا من, ما يقدر ب, يقدر ب, يقدر بنحو, مقدر ب',
    'at-least':
      'اكثر من, ازيد من, ما يزيد علي, ما يزيد عن, يزيد علي, يزيد عن, تزيد علي, تزيد عن, زاد علي, زاد عن, ما لا يقل عن, لا يقل عن, ' +
      'لا تقل عن, ما لا تقل عن, ليس اقل من, علي الاقل, يتجاوز, تتجاوز, ما يتجاوز, تجاوز, متجاوزا, يفوق, تفوق, ما يفوق, فاق, فوق',
    'at-most':
      'اقل من, ما يقل عن, يقل عن, تقل عن, لا يتجاوز, لا تتجاوز, ما لا يتجاوز, لم يتجاوز, لن يتجاوز, لا يزيد علي, لا يزيد عن, لا تزيد علي, ' +
      'لا تزيد عن, ما لا يزيد علي, ما لا يزيد عن, لا يتعدي, لا تتعدي, لا يفوق, لا تفوق, ما يصل الي, يصل الي, تصل الي, ليس اكثر من, ' +
      'لا اكثر من, علي الاكثر, دون, حتي',
  }),
}

const AFTER: Record<Lang, Table> = {
  en: phrases({
    about: 'or so, - odd, approximately, or thereabouts, give or take',
    'at-least': 'or more, at least, plus, +, and more',
    'at-most': 'or fewer, or less, at most, at the most',
  }),
  ar: phrases({
    about: 'تقريبا, ونيف, و نيف, علي وجه التقريب',
    'at-least': 'علي الاقل, او اكثر, فاكثر, واكثر, او يزيد, علي اقل تقدير, كحد ادني, بحد ادني, +',
    'at-most': 'علي الاكثر, او اقل, فاقل, علي اكثر تقدير, كحد اقصي, بحد اقصي',
  }),
}

const LONGEST = 4

/** What may stand between a hedge and its number: "لا يتجاوز عددهم 2500". */
const FILLERS = wordSet('عددهم عددها عدده عدد عديدهم عديدها تعدادهم قوامها قوامه')

/** "Came under 150 attacks" bounds nothing. */
const COMING = wordSet('come comes came coming falls fell put')

/** The longest hedge that ends right before token `at` and does not begin before `floor`, with its first token. */
export function hedgeBefore(
  tokens: Token[],
  at: number,
  lang: Lang,
  floor: number,
): { first: number; hedge: Hedge } | null {
  let found: { first: number; hedge: Hedge } | null = null
  let phrase = ''
  for (let first = at - 1, words = 0; first >= floor && words < LONGEST; first--) {
    const text = textAt(tokens, first)
    if (FILLERS.has(text)) continue
    phrase = phrase === '' ? text : `${text} ${phrase}`
    words++
    const hedge = hedgeOf(phrase, lang)
    if (hedge && !(phrase === 'under' && COMING.has(textAt(tokens, first - 1)))) found = { first, hedge }
  }
  return found
}

/** Arabic glues و ف ب ل ك to a hedge: "بنحو", "وبأكثر من". */
function hedgeOf(phrase: string, lang: Lang): Hedge | undefined {
  const hedge = BEFORE[lang].get(phrase)
  if (hedge || lang === 'en') return hedge
  const and = without('وف', phrase)
  return BEFORE.ar.get(and) ?? BEFORE.ar.get(without('بلك', and))
}

/** The longest hedge that begins at token `at`, with its last token. */
export function hedgeAfter(tokens: Token[], at: number, lang: Lang): { last: number; hedge: Hedge } | null {
  let phrase = ''
  let found: { last: number; hedge: Hedge } | null = null
  for (let last = at; last < at + 3 && last < tokens.length; last++) {
    phrase = phrase === '' ? textAt(tokens, last) : `${phrase} ${textAt(tokens, last)}`
    const hedge = AFTER[lang].get(phrase)
    if (hedge) found = { last, hedge }
  }
  return found
}
