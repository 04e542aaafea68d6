import type { WxtBrowser } from 'wxt/browser'
import { hashOfClaim } from '../ui/dossier/claim-hash.ts'

type Api = Pick<WxtBrowser, 'runtime' | 'tabs'>

/** The address of the full record, at one claim where one is told. */
export function dossierPath(claim?: string): string {
  return `/dossier.html${claim === undefined ? '' : hashOfClaim(claim)}`
}

/** Opens the full record in a tab of its own, beside the one it was asked from where that is told. */
export async function openDossier(
  api: Api,
  { claim, beside }: { claim?: string | undefined; beside?: number } = {},
): Promise<void> {
  const opener = beside === undefined ? null : await api.tabs.get(beside).catch(() => null)
  await api.tabs.create({
    url: addressOf(api, dossierPath(claim)),
    ...(opener && { index: opener.index + 1, openerTabId: beside }),
  })
}

/** The full address of one of the extension's own files. */
export function addressOf(api: Pick<WxtBrowser, 'runtime'>, path: string): string {
  return (api.runtime.getURL as (path: string) => string)(path)
}
