import { describeClaim } from '../core/pack/cross-reference.ts'
import type { Mark } from '../page/mark.ts'
import type { PageItem } from '../ui/popup/popup-port.ts'
import type { Records } from './records.ts'

/** The popup's list of a page's marks. Where several claims are marked in one place, the first one stands for it. */
export function pageItemsOf(marks: readonly Mark[], records: Records, lang: string | undefined): PageItem[] {
  return marks.flatMap(({ id, mentions }) => {
    const [mention] = mentions
    const record = mention && records.holding(mention.claim)
    if (!record) return []
    const { claim, accounts, later } = describeClaim(record, mention.claim)
    const { quote, comparison, polarity } = mention
    const state = { comparison, polarity, differs: accounts.length > 0, revised: later.length > 0 }
    return [{ id, quote, lang, claim: claim.text, ...state }]
  })
}
