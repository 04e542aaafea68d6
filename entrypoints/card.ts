import { packs } from 'virtual:packs'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { CardParts } from '../src/extension/card-parts.ts'
import { createPageCard } from '../src/extension/page-card.ts'
import { pageItemsOf } from '../src/extension/page-items.ts'
import { createRecords } from '../src/extension/records.ts'
import css from '../src/ui/card/on-page.css?inline'

/** What the engine needs to show the record: see `src/extension/late-card.ts`. */
export default defineUnlistedScript(() => {
  const records = createRecords(packs)
  const parts: CardParts = {
    createCard: (options) => createPageCard({ ...options, records, css }),
    itemsOf: (marks, lang) => pageItemsOf(marks, records, lang),
  }
  Object.assign(globalThis, { hashiyaCard: parts })
})
