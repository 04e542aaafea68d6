import type { Lang } from '../../article.ts'
import type { Token } from '../tokens.ts'
import { type Amount, textAt } from './amount.ts'
import { hedgeBefore } from './hedges.ts'

/** Two numbers read as the bounds of one: token indexes, both included. */
export interface Range {
  first: number
  last: number
  low: number
  high: number
}

const BETWEEN = new Set(['between', 'بين', 'وبين'])
const FROM = new Set(['from', 'من'])
const RANGING = /^(?:rang|anywhere|var(?:y|ie)|[وف]?[يت]تراوح)/

interface Search {
  lang: Lang
  read: (tokens: Token[], first: number) => Amount | null
  /** The first token that no earlier reading has taken. */
  floor: number
}

/** "between 2,000 and 2,500", "2,000-2,500", "two or three thousand"; `from` is what was read at `first`. */
export function readRange(
  tokens: Token[],
  first: number,
  from: Amount,
  { lang, read, floor }: Search,
): Range | null {
  if (from.vague) return null
  const opener = openerOf(tokens, first, lang, floor)
  const at = behindLink(tokens, from.last + 1, opener.kind)
  const to = at === null ? null : read(tokens, at)
  if (!to || to.vague) return null
  const low = from.scale === 1 && from.low * to.scale < to.low ? from.low * to.scale : from.low
  return low < to.low ? { first: opener.first, last: to.last, low, high: to.low } : null
}

interface Opener {
  first: number
  /** `change`: "from 5,200 to 3,000" tells two counts, not the bounds of one. */
  kind: 'between' | 'change' | 'none'
}

function openerOf(tokens: Token[], first: number, lang: Lang, floor: number): Opener {
  const at = (hedgeBefore(tokens, first, lang, floor)?.first ?? first) - 1
  if (at < floor) return { first, kind: 'none' }
  const word = textAt(tokens, at)
  if (BETWEEN.has(word))
    return { first: at > floor && textAt(tokens, at - 1) === 'ما' ? at - 1 : at, kind: 'between' }
  if (!FROM.has(word)) return { first, kind: 'none' }
  const isRange = [1, 2, 3].some((step) => RANGING.test(textAt(tokens, at - step)))
  return isRange ? { first: at, kind: 'between' } : { first, kind: 'change' }
}

/** The token behind the word or sign that links two numbers at `at`; null where none links them. */
function behindLink(tokens: Token[], at: number, opener: Opener['kind']): number | null {
  const text = textAt(tokens, at)
  const isTo = text === 'to' || text === 'الي'
  if (text === 'or' || text === 'او' || (isTo && opener !== 'change')) return at + 1
  if (text === '-')
    return tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number' ? at + 1 : null
  if (opener !== 'between') return null
  if (text === 'and' || text === 'و') return at + 1
  return text.startsWith('و') ? at : null
}
