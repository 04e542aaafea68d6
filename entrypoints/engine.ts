import { gates } from 'virtual:gates'
import { matchers } from 'virtual:matchers'
import { models } from 'virtual:models'
import { packs } from 'virtual:packs'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createMatcher } from '../src/core/match/find-mentions.ts'
import { Engine } from '../src/extension/engine.ts'
import { nativeApi } from '../src/extension/native-api.ts'
import { onceInPage } from '../src/extension/once-in-page.ts'
import { createRecords } from '../src/extension/records.ts'
import { findInPacks } from '../src/page/find-in-packs.ts'
import cardCss from '../src/ui/card/on-page.css?inline'

export default defineUnlistedScript(() =>
  onceInPage('engine', async () => {
    const followers = matchers.map((matcher, i) =>
      createMatcher(matcher, { models: models[i] ?? [], gate: gates[i], record: packs[i] }).follow(),
    )
    const engine = new Engine({
      window,
      api: nativeApi,
      findMentions: findInPacks(followers),
      records: createRecords(packs),
      cardCss,
    })
    await engine.start()
    return engine
  }),
)
