import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bringCard } from '../src/extension/bring-card.ts'
import { Engine } from '../src/extension/engine.ts'
import { nativeApi } from '../src/extension/native-api.ts'
import { onceInPage } from '../src/extension/once-in-page.ts'

export default defineUnlistedScript(() =>
  onceInPage('engine', async () => {
    const engine = new Engine({ window, api: nativeApi, bringCard: () => bringCard(nativeApi) })
    await engine.start()
    return engine
  }),
)
