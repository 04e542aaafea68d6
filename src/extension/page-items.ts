import { describeClaim } from '../core/pack/cross-reference.ts'
import type { PageItem, PageItems } from '../ui/popup/popup-port.ts'
import type { ListedMention, ListedMentions } from './messages.ts'
import type { Records } from './records.ts'

/** The lists of a page with what the records say; a claim that no pack has is left out. */
export function pageItemsOf({ marked, leftOut, possible }: ListedMentions, records: Records): PageItems {
  const itemsOf = (listed: readonly ListedMention[]) => listed.flatMap((one) => itemOf(one, records) ?? [])
  return { marked: itemsOf(marked), leftOut: itemsOf(leftOut), possible: itemsOf(possible) }
}

function itemOf(listed: ListedMention, records: Records): PageItem | null {
  const record = records.holding(listed.claim)
  if (!record) return null
  const { claim, topic, accounts, later, state } = describeClaim(record, listed.claim)
  return {
    ...listed,
    claim: claim.text,
    topic: { id: topic.id, name: topic.name },
    differs: accounts.length > 0,
    revised: later.length > 0,
    oneOrigin: state === 'single-origin',
  }
}
