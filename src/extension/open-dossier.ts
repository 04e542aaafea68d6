import type { WxtBrowser } from 'wxt/browser'
import { addressOf, dossierPath } from './own-pages.ts'

/** Opens the full view of the record at a claim, in a tab beside the one it was asked from. */
export async function openDossier(
  api: Pick<WxtBrowser, 'runtime' | 'tabs'>,
  claim: string,
  openerTabId: number,
): Promise<void> {
  const url = addressOf(api, dossierPath(claim))
  const opener = await api.tabs.get(openerTabId).catch(() => null)
  await api.tabs.create({ url, ...(opener && { index: opener.index + 1, openerTabId }) })
}
