import { modules } from 'virtual:shared'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** See `src/cli/shared-modules.ts`. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { hashiyaShared: modules })
})
