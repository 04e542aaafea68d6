import { packs } from 'virtual:packs'
import sites from 'virtual:sites'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../src/ui/shared/base.css'
import '../../src/ui/shared/page.css'
import '../../src/ui/welcome/welcome.css'
import { followAppearance } from '../../src/extension/appearance.ts'
import { listCommands } from '../../src/extension/commands.ts'
import { startEngineHere } from '../../src/extension/engine-on-own-page.ts'
import { Welcome } from '../../src/ui/welcome/welcome.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('welcome/index.html has no #root')
const commands = await listCommands(browser)
await followAppearance(browser, ({ locale, look }) =>
  render(
    <Welcome
      locale={locale}
      look={look}
      sites={sites.flatMap((group) => group.sites).length}
      until={packs[0]?.until ?? ''}
      keys={commands.find(({ name }) => name === 'next-mention')?.shortcut ?? ''}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  ),
)
startEngineHere(document)
