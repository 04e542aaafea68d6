import { packs } from 'virtual:packs'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { CardScope } from '../src/extension/bring-card.ts'
import { createPageCard } from '../src/extension/page-card.ts'
import { createRecords } from '../src/extension/records.ts'
import css from '../src/ui/card/on-page.css?inline'

/** What the engine needs to show the record: see `src/extension/late-card.ts`. */
export default defineUnlistedScript(() => {
  const records = createRecords(packs)
  const scope = globalThis as CardScope
  scope.hashiyaCard = (options) => createPageCard({ ...options, records, css })
})
