import { packs } from 'virtual:packs'
import { browser } from 'wxt/browser'
import '../../src/ui/shared/base.css'
import '../../src/ui/card/record.css'
import '../../src/ui/dossier/dossier.css'
import { followAppearance } from '../../src/extension/appearance.ts'
import { createDossierPage } from '../../src/ui/dossier/dossier-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('dossier/index.html has no #root')
const { show } = createDossierPage(root, { packs })
await followAppearance(browser, show)
