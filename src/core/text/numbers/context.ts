import type { Token } from '../tokens.ts'
import { without, wordSet } from '../words.ts'
import { isGlued, textAt } from './amount.ts'

const CURRENCY_SIGNS = wordSet('$ € £ ¥ ₺ ﷼')
const CURRENCIES = wordSet(
  'dollar dollars euro euros dinar dinars pound pounds usd eur iqd riyal riyals rial rials lira liras toman tomans dirhams ' +
    'دولار دولارا دولارات دينار دينارا دنانير يورو ريال ريالا ريالات جنيه جنيها ليره درهم درهما تومان',
)
const PERCENT = wordSet('% percent pct percentage بالميه بالمايه')
const CLOCK = wordSet("am pm a.m. p.m. gmt utc o'clock")
/** What numbers stand behind as names: resolutions, articles, brigades. */
const NAMED = wordSet(
  'resolution resolutions article no number page channel route highway chapter section version paragraph aged unit ' +
    'رقم القرار قرار القرارين الماده ماده الفقره فقره اللواء الفوج الفرقه الصفحه صفحه المرقم الساعه',
)

/** Whether the number at the tokens `first` to `last` counts something, as far as its neighbours tell. */
export function isCount(tokens: Token[], first: number, last: number): boolean {
  return !(
    isPercent(tokens, first, last) ||
    isPrice(tokens, first, last) ||
    isName(tokens, first) ||
    isCode(tokens, first, last)
  )
}

function isPercent(tokens: Token[], first: number, last: number): boolean {
  const next = textAt(tokens, last + 1)
  const second = textAt(tokens, last + 2)
  if (PERCENT.has(next) || textAt(tokens, first - 1) === '%') return true
  return (
    (next === 'per' && second === 'cent') || (next === 'في' && (second === 'الميه' || second === 'المايه'))
  )
}

function isPrice(tokens: Token[], first: number, last: number): boolean {
  const before = textAt(tokens, first - 1)
  const after = textAt(tokens, last + 1)
  return (
    CURRENCY_SIGNS.has(before) ||
    CURRENCY_SIGNS.has(after) ||
    CURRENCIES.has(after) ||
    before === 'usd' ||
    before === 'iqd'
  )
}

function isName(tokens: Token[], first: number): boolean {
  const isNumeral = tokens[first]?.kind === 'number'
  const before = textAt(tokens, first - 1)
  const name = before === '.' ? textAt(tokens, first - 2) : before
  return isNumeral && (before === '#' || NAMED.has(name) || NAMED.has(without('وفبل', name)))
}

const FRACTIONS = wordSet('ارباع اخماس اسداس اثمان اعشار اضعاف')

/** Clock times, fractions, telephone numbers, scores, designations such as "F-16". */
function isCode(tokens: Token[], first: number, last: number): boolean {
  const after = textAt(tokens, last + 1)
  if (FRACTIONS.has(after)) return true
  if (tokens[last]?.kind !== 'number') return false
  if (CLOCK.has(after)) return true
  if (
    isGlued(tokens, last) &&
    ':/-+'.includes(after) &&
    isGlued(tokens, last + 1) &&
    isNumber(tokens, last + 2)
  )
    return true
  const before = textAt(tokens, first - 1)
  if (tokens[first]?.kind !== 'number' || !isGlued(tokens, first - 1)) return false
  if (before === '+') return true
  return ':/-'.includes(before) && isGlued(tokens, first - 2)
}

const isNumber = (tokens: Token[], at: number): boolean => tokens[at]?.kind === 'number'
