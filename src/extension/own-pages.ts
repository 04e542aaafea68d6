import type { WxtBrowser } from 'wxt/browser'
import { hashOfClaim } from '../ui/dossier/claim-hash.ts'
import type { OwnPage } from '../ui/popup/popup-port.ts'

/** The address of the full record, at one claim where one is told. */
export function dossierPath(claim?: string): string {
  return `/dossier.html${claim === undefined ? '' : hashOfClaim(claim)}`
}

/** Opens a page of the extension in a tab of its own, or in `tabId`. */
export async function openOwnPage(
  api: Pick<WxtBrowser, 'runtime' | 'tabs'>,
  { page, claim }: { page: OwnPage; claim?: string },
): Promise<void> {
  if (page === 'options') await api.runtime.openOptionsPage()
  else await api.tabs.create({ url: addressOf(api, dossierPath(claim)) })
}

/** The full address of one of the extension's own files. */
export function addressOf(api: Pick<WxtBrowser, 'runtime'>, path: string): string {
  return (api.runtime.getURL as (path: string) => string)(path)
}
