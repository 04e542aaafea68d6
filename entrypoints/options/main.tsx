import sites from 'virtual:sites'
import { browser } from 'wxt/browser'
import '../../src/ui/shared/base.css'
import '../../src/ui/shared/page.css'
import '../../src/ui/options/options.css'
import { createOptionsPort } from '../../src/extension/options-port.ts'
import { mountOptions } from '../../src/ui/options/mount-options.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('options/index.html has no #root')
await mountOptions(root, {
  port: createOptionsPort(browser, sites),
  browserLanguages: [browser.i18n.getUILanguage()],
})
