import { gates } from 'virtual:gates'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watchGate } from '../src/extension/gate-watch.ts'
import { nativeApi } from '../src/extension/native-api.ts'
import { tellBackground } from '../src/extension/tell-background.ts'
import { gateOpens } from '../src/page/gate.ts'

export default defineUnlistedScript(() =>
  watchGate({
    window,
    opens: () => gates.some((stems) => gateOpens({ document, stems })),
    onOpen: () => void tellBackground(nativeApi, { type: 'gate-open' }),
  }),
)
