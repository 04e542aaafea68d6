import type { Mention } from '../core/mention.ts'
import { describeClaim } from '../core/pack/cross-reference.ts'
import type { Mark } from '../page/mark.ts'
import type { PageItem } from '../ui/popup/popup-port.ts'
import type { Records } from './records.ts'

/** Rows of the popup's list, one for each mention, in page order; a place that is linked to two claims has two. */
export function pageItemsOf(marks: readonly Mark[], records: Records, lang: string | undefined): PageItem[] {
  return marks.flatMap(({ id, mentions }) =>
    mentions.flatMap((mention, index): PageItem[] => {
      const record = records.holding(mention.claim)
      if (!record) return []
      const { claim, topic, accounts, later, state } = describeClaim(record, mention.claim)
      const { quote, comparison, polarity, value } = mention
      return [
        {
          id: itemId(id, index),
          place: id,
          quote,
          lang,
          claim: claim.text,
          topic: { id: topic.id, name: topic.name },
          comparison,
          compared: value?.kind ?? null,
          polarity,
          differs: accounts.length > 0,
          revised: later.length > 0,
          oneOrigin: state === 'single-origin',
        },
      ]
    }),
  )
}

const itemId = (mark: string, index: number): string => `${mark}:${index}`

/** The mark of an item and which of its mentions the item is. */
export function placeOfItem(id: string): { mark: string; index: number } {
  const [mark = '', index] = id.split(':')
  return { mark, index: Number(index) || 0 }
}

/** The mention that an item stands for; null where the page no longer has it. */
export function mentionOfItem(marks: readonly Mark[], item: string): Mention | null {
  const { mark, index } = placeOfItem(item)
  return marks.find(({ id }) => id === mark)?.mentions[index] ?? null
}
