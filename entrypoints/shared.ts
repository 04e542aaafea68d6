import * as packs from 'virtual:packs'
import * as preact from 'preact'
import * as hooks from 'preact/hooks'
import * as jsx from 'preact/jsx-runtime'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import * as ar from '../assets/locales/ar.json'
import * as en from '../assets/locales/en.json'

/** Under these names `src/cli/shared-modules.ts` has popup and engine look for the modules. */
const modules = { preact, hooks, jsx, packs, ar, en }

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { hashiyaShared: modules })
})
