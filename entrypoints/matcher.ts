import { gates } from 'virtual:gates'
import { matchers } from 'virtual:matchers'
import { models } from 'virtual:models'
import { packs } from 'virtual:packs'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createMatcher, type Matcher } from '../src/core/match/find-mentions.ts'
import type { LateMatcher } from '../src/extension/late-modules.ts'
import { findInPacks } from '../src/page/find-in-packs.ts'

/** What finds mentions, for the background: see `src/extension/late-modules.ts`. */
export default defineUnlistedScript(() => {
  let made: Matcher[] | undefined
  const matcher: LateMatcher = {
    follow() {
      made ??= matchers.map((pack, i) =>
        createMatcher(pack, { models: models[i] ?? [], gate: gates[i], record: packs[i] }),
      )
      return findInPacks(made.map((one) => one.follow()))
    },
  }
  Object.assign(globalThis, { hashiyaMatcher: matcher })
})
