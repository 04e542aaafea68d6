import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watchGate } from '../src/extension/gate-watch.ts'
import { nativeApi } from '../src/extension/native-api.ts'
import { tellBackground } from '../src/extension/tell-background.ts'

export default defineUnlistedScript(() => {
  watchGate({
    opens: () => /coalition|التحالف/.test(document.body.textContent ?? ''),
    onOpen: () => void tellBackground(nativeApi, { type: 'gate-open' }),
  })
})
