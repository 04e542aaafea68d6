import { addDays, type DayRange } from '../../day.ts'
import { wordSet, wordValues } from '../words.ts'
import { type Ago, arabicSpan, before, englishSpan } from './ago.ts'
import { type Period, type Scene, textAt } from './reading.ts'

/** How long something took, read up to the token `last`: between two counts of a unit. */
export interface Stretch extends Pick<Ago, 'last' | 'unit'> {
  low: number
  high: number
}

/** What "days" and its kin may come to. */
const SOME = { day: [1, 10], week: [1, 7], month: [1, 11] } as const
type SomeUnit = keyof typeof SOME

const ENGLISH = wordValues<SomeUnit>(['day', 'days'], ['week', 'weeks'], ['month', 'months'])
const ARABIC = wordValues<SomeUnit>(['day', 'ايام'], ['week', 'اسابيع'], ['month', 'اشهر شهور'])
const FEW = wordSet('few several some بضعه بضع عده')

/** "two years", "a week", "days", "a few weeks"; "يومين", "بثلاث سنوات", "بأيام". */
export function stretchAt(scene: Scene, at: number): Stretch | null {
  const bound = boundAt(scene, at)
  const start = bound ? bound.last + 1 : at
  const span = scene.lang === 'en' ? englishSpan(scene, start) : gluedSpan(scene, start)
  if (!span) return bound ? null : someAt(scene, at)
  const other = span.count + (bound?.step ?? 0)
  return { ...span, low: Math.min(span.count, other), high: Math.max(span.count, other) }
}

const BOUNDS = wordValues([1, 'more over اكثر ازيد'], [-1, 'nearly almost less under اقل'])

/** "more than nine years", "أقل من عام": up to one unit beyond or short of it. */
function boundAt(scene: Scene, at: number): { last: number; step: number } | null {
  const step = BOUNDS.get(bare(scene, at))
  if (step === undefined) return null
  const than = textAt(scene, at + 1)
  return { last: than === 'than' || than === 'من' ? at + 1 : at, step }
}

/** Arabic glues the ب of a measure to it: "بعدها بيومين". */
function gluedSpan(scene: Scene, at: number): Ago | null {
  const span = arabicSpan(scene, at)
  if (span || !textAt(scene, at).startsWith('ب')) return span
  const tokens = [...scene.tokens]
  const token = tokens[at]
  if (token) tokens[at] = { ...token, text: token.text.slice(1) }
  return arabicSpan({ ...scene, tokens }, at)
}

function someAt(scene: Scene, at: number): Stretch | null {
  const isEnglish = scene.lang === 'en'
  const start = isEnglish && textAt(scene, at) === 'a' ? at + 1 : at
  const last = FEW.has(bare(scene, start)) ? start + 1 : start
  if (last === start && start > at) return null
  const unit = isEnglish ? ENGLISH.get(textAt(scene, last)) : ARABIC.get(bare(scene, last))
  if (!unit) return null
  const [low, high] = SOME[unit]
  return { last, unit, low, high }
}

function bare(scene: Scene, at: number): string {
  const text = textAt(scene, at)
  return scene.lang === 'ar' && text.length > 4 && text.startsWith('ب') && !FEW.has(text)
    ? text.slice(1)
    : text
}

/** From so many days on a round number of them is a rough one. */
const ROUGH_FROM = 7
const ROUGH_SHARE = 0.07

/** Of a time longer than this some days or weeks later is no other time. */
const LONGEST = 31

/** The days a stretch away from others: behind them for a `sign` of 1, before them for -1. */
export function away(from: DayRange, { last, unit, low, high }: Stretch, sign: 1 | -1): Period {
  if ((unit === 'day' || unit === 'week') && addDays(from.from, LONGEST) < from.to)
    return { from: from.from, to: from.to, last, grain: 'span' }
  const step = (day: string, count: number): Period =>
    before(day, inMonths({ last, unit, count: -sign * count }))
  const [near, far] = sign > 0 ? [low, high] : [high, low]
  const first = step(from.from, near)
  const end = step(from.to, far)
  const rough = unit === 'day' && low >= ROUGH_FROM ? Math.max(1, Math.round(low * ROUGH_SHARE)) : 0
  return { ...first, from: addDays(first.from, -rough), to: addDays(end.to, rough) }
}

/** Two years and a half are thirty months. */
function inMonths(ago: Ago): Ago {
  return ago.unit === 'year' && !Number.isInteger(ago.count)
    ? { ...ago, unit: 'month', count: ago.count * 12 }
    : ago
}
