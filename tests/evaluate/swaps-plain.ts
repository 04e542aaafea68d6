import type { Mention } from '../../src/core/mention.ts'
import type { SwapWords } from '../cases/match/swaps-words.ts'

/** A mention further from the beginning may lie in a clause that words put before the sentence don't reach. */
const NEAR = 30

/**
 * The sentence as it may follow other words ("It is not true that …"), or null where what then came out would not be
 * said of the mention: a question, a list, a headline with its outlet, a quotation, two sentences, a mention far away.
 */
export function asClause(text: string, { quote }: Mention, { opening, apart }: SwapWords): string | null {
  const at = text.indexOf(quote)
  if (at < 0 || at > NEAR || apart.test(text.slice(0, at + quote.length)) || !/[.]["”»]?$/.test(text))
    return null
  for (const [pattern, write] of opening) if (pattern.test(text)) return write && text.replace(pattern, write)
  return text
}
