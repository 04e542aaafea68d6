import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watchGate } from '../src/extension/gate-watch.ts'
import { nativeApi } from '../src/extension/native-api.ts'
import { tellBackground } from '../src/extension/tell-background.ts'
import { gateOpens } from '../src/page/gate.ts'

const stems = { groups: [['coalition', 'التحالف']] }

export default defineUnlistedScript(() => {
  watchGate({
    window,
    opens: () => gateOpens({ document, stems }),
    onOpen: () => void tellBackground(nativeApi, { type: 'gate-open' }),
  })
})
