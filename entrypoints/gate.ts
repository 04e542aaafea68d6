import { gates } from 'virtual:gates'
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watchGate } from '../src/extension/gate-watch.ts'
import { tellBackground } from '../src/extension/tell-background.ts'
import { gateOpens } from '../src/page/gate.ts'

export default defineUnlistedScript(() =>
  watchGate({
    window,
    opens: () => gates.some((stems) => gateOpens({ document, stems })),
    onOpen: () => void tellBackground(browser, { type: 'gate-open' }),
  }),
)
