import type { Lang } from '../../article.ts'

/** The three kinds that hedges come down to. */
export type Hedge = 'about' | 'at-least' | 'at-most'

export type HedgeTable = Map<string, Hedge>

const phrases = (lists: Record<Hedge, string>): HedgeTable =>
  new Map(
    Object.entries(lists).flatMap(([hedge, list]) =>
      list.split(',').map((phrase) => [phrase.trim(), hedge as Hedge] as const),
    ),
  )

/** Every verb with every particle before it: "لا يتجاوز", "لم تتجاوز". */
const each = (particles: string, verbs: string): string =>
  particles
    .split(' ')
    .flatMap((particle) => verbs.split(', ').map((verb) => `${particle} ${verb}`))
    .join(', ')

const EXCEEDS =
  'يتجاوز, تتجاوز, يتجاوزون, يتخطي, تتخطي, يتخطون, يتعدي, تتعدي, يتعد, تتعد, يتعدون, يفوق, تفوق, يفوقون, يزيد علي, يزيد عن, ' +
  'تزيد علي, تزيد عن, يزد علي, يزد عن, تزد علي, تزد عن, يزيدون علي, يزيدون عن, يربو علي, تربو علي, يربون علي'
const EXCEEDED =
  'تجاوز, تجاوزت, تجاوزوا, متجاوزا, متجاوزه, تخطي, تخطت, تخطوا, زاد علي, زاد عن, زادت علي, زادت عن, زادوا علي, زادوا عن, فاق, فاقت'
const FALLS_SHORT = 'يقل عن, تقل عن, يقلون عن, تقلون عن'

/** In front of a number. */
export const HEDGES_BEFORE: Record<Lang, HedgeTable> = {
  en: phrases({
    about:
      'about, around, some, nearly, almost, roughly, approximately, circa, estimated, an estimated, close to, nearer to, ' +
      'in the region of, in the order of, on the order of, more or less, somewhere around, just over, just under, just above, ' +
      'just below, slightly more than, slightly over, slightly less than, slightly under, a little over, a little more than, ' +
      'a little under, a little less than, little more than, not quite, just short of, just shy of, shy of, a shade under, ' +
      'a shade over, a touch under, a touch over, approaching, virtually, barely',
    'at-least':
      'more than, over, well over, at least, no fewer than, no less than, not less than, not fewer than, upwards of, ' +
      'upward of, in excess of, exceeding, exceeds, exceeded, above, well above, a minimum of, as few as, greater than, ' +
      'north of, surpassing, surpassed, topping, topped',
    'at-most':
      'up to, at most, fewer than, less than, under, well under, below, well below, no more than, not more than, as many as, ' +
      'as much as, anything up to, a maximum of, not exceeding, does not exceed, do not exceed, did not exceed, not exceed, ' +
      'capped at, maximum, far fewer than, far less than, no greater than, never more than',
  }),
  ar: phrases({
    about:
      'نحو, حوالي, قرابه, زهاء, تقريبا, ما يقارب, يقارب, تقارب, قارب, قاربت, قاربوا, ما يقرب من, يقرب من, ما يناهز, يناهز, تناهز, ' +
      'ناهز, ناهزت, ناهزوا, في حدود, حدود, بحدود, ما يعادل, قريب من, قريبا من, ما يقدر ب, يقدر ب, يقدر بنحو, مقدر ب, ' +
      'اكثر بقليل من, اقل بقليل من, اكثر قليلا من, اقل قليلا من',
    'at-least':
      'اكثر من, ازيد من, ما يزيد علي, ما يزيد عن, ما يتجاوز, ما يفوق, ما يربو علي, ما لا يقل عن, ما لا تقل عن, ليس اقل من, ' +
      `علي الاقل, فوق, ${each('لا لم لن', FALLS_SHORT)}, ${EXCEEDS}, ${EXCEEDED}`,
    'at-most':
      `اقل من, ما يقل عن, ${FALLS_SHORT}, ${each('لا لم لن', EXCEEDS)}, ما لا يتجاوز, ما لا يزيد علي, ` +
      'ما لا يزيد عن, ما يصل الي, يصل الي, تصل الي, ليس اكثر من, لا اكثر من, ليسوا اكثر من, علي الاكثر, دون, ما دون, حتي',
  }),
}

/** Behind a number. */
export const HEDGES_AFTER: Record<Lang, HedgeTable> = {
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
