import type { WxtBrowser } from 'wxt/browser'
import { GATE } from './inject.ts'
import { hostOf } from './site.ts'

type GrantApi = Pick<WxtBrowser, 'permissions' | 'runtime' | 'scripting'>

const SCRIPT_ID = 'gate-on-granted-sites'

/** Hosts of the manifest's list: the gate is declared on these, whether or not the browser grants them at present. */
export function curatedHosts(api: Pick<WxtBrowser, 'runtime'>): string[] {
  const patterns = api.runtime.getManifest().host_permissions ?? []
  return patterns
    .map((pattern: string) => hostOf(pattern))
    .filter((host: string | null): host is string => host !== null)
}

/**
 * Registers the gate on exactly the sites that the reader has granted besides the curated ones. The browser's own list
 * of permissions is the only record of them, so that what the reader takes back there is taken back here.
 */
export async function syncGrantedSites(api: GrantApi): Promise<void> {
  const matches = await grantedPatterns(api)
  const [registered] = await api.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (matches.length === 0) {
    if (registered) await api.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
    return
  }
  const script = {
    id: SCRIPT_ID,
    matches,
    js: [GATE.slice(1)],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  if (registered) await api.scripting.updateContentScripts([script])
  else await api.scripting.registerContentScripts([script])
}

/** What the reader has granted besides the curated list, as match patterns in order. */
export async function grantedPatterns(api: Pick<WxtBrowser, 'permissions' | 'runtime'>): Promise<string[]> {
  const declared = new Set(api.runtime.getManifest().host_permissions)
  const { origins = [] } = await api.permissions.getAll()
  return origins.filter((origin) => !declared.has(origin)).sort()
}
