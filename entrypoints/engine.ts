import { packs } from 'virtual:packs'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Engine } from '../src/extension/engine.ts'
import { nativeApi } from '../src/extension/native-api.ts'
import { onceInPage } from '../src/extension/once-in-page.ts'
import { createRecords } from '../src/extension/records.ts'
import cardCss from '../src/ui/card/on-page.css?inline'

export default defineUnlistedScript(() =>
  onceInPage('engine', async () => {
    const engine = new Engine({ window, api: nativeApi, records: createRecords(packs), cardCss })
    await engine.start()
    return engine
  }),
)
