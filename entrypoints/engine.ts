import { packs } from 'virtual:packs'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startEngine } from '../src/extension/engine.ts'
import { nativeApi } from '../src/extension/native-api.ts'
import { onceInPage } from '../src/extension/once-in-page.ts'
import { createRecords } from '../src/extension/records.ts'
import { findMentions } from '../src/extension/stand-in-matcher.ts'
import cardCss from '../src/ui/card/card.css?inline'

export default defineUnlistedScript(() =>
  onceInPage('engine', () =>
    startEngine({ window, api: nativeApi, findMentions, records: createRecords(packs), cardCss }),
  ),
)
