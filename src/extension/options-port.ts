import type { WxtBrowser } from 'wxt/browser'
import type { CuratedGroup, OptionsPort, OptionsState, Shortcut } from '../ui/options/options-port.ts'
import { type CommandsApi, listCommands } from './commands.ts'
import { curatedHosts, grantedPatterns } from './granted-sites.ts'
import { allHidden, showHidden } from './hidden-mentions.ts'
import { pauseSite, resumeSite } from './paused-sites.ts'
import { changeSettings, defaultSettings, loadSettings, type Settings } from './settings.ts'
import { readSettingsFile, writeSettingsFile } from './settings-file.ts'
import { hostOf, patternOf, siteOf } from './site.ts'
import type { SiteGroup } from './site-list.ts'

type OptionsApi = CommandsApi & Pick<WxtBrowser, 'permissions' | 'runtime' | 'storage' | 'tabs'>

/** The options page's port on the browser. */
export function createOptionsPort(api: OptionsApi, groups: readonly SiteGroup[]): OptionsPort {
  const { local } = api.storage

  /** Writes all of the changes, and gives the way back. */
  async function replace(changes: Partial<Settings>) {
    const before = await loadSettings(local)
    return (await changeSettings(local, changes)) ? () => changeSettings(local, before) : null
  }

  return {
    async state(): Promise<OptionsState> {
      const [{ version: _, pausedSites, ...choices }, { origins = [] }, granted, commands, hidden] =
        await Promise.all([
          loadSettings(local),
          api.permissions.getAll(),
          grantedPatterns(api),
          listCommands(api),
          allHidden(api.storage),
        ])
      return {
        choices,
        curated: curatedGroups(groups, new Set(origins)),
        granted: granted.map((pattern) => ({ pattern, host: hostOf(pattern) })),
        paused: pausedSites,
        hidden: [...new Set(hidden.map(({ site }) => site))],
        shortcuts: commands.map(
          ({ name = '', description = '', shortcut = '' }): Shortcut => ({
            name,
            description,
            keys: shortcut,
          }),
        ),
      }
    },
    subscribe(onChange) {
      const events = [api.storage.onChanged, api.permissions.onAdded, api.permissions.onRemoved]
      const listener = () => onChange()
      for (const event of events) event.addListener(listener)
      return () => {
        for (const event of events) event.removeListener(listener)
      }
    },
    change: (changes) => changeSettings(local, changes),
    siteOf(text) {
      const address = /^https?:\/\//i.test(text.trim()) ? text.trim() : `http://${text.trim()}`
      const site = siteOf(address, curatedHosts(api))
      return site?.includes('.') && !/[\s@%*]/.test(site) ? site : null
    },
    grant: (hosts) => api.permissions.request({ origins: hosts.map(patternOf) }),
    revoke: (pattern) => api.permissions.remove({ origins: [pattern] }),
    setPaused: async (site, paused) =>
      (paused
        ? await pauseSite(api.storage, { site, incognito: false })
        : await resumeSite(api.storage, site)) === paused,
    showHidden: (site) => showHidden(api.storage, site),
    openShortcuts: () => openShortcuts(api),
    async exportFile() {
      const granted = (await grantedPatterns(api)).flatMap((pattern) => hostOf(pattern) ?? [])
      return writeSettingsFile(await loadSettings(local), granted)
    },
    async importFile(text) {
      const read = readSettingsFile(text)
      const undo = read && (await replace(read.changes))
      if (!read || !undo) return null
      const granted = new Set(await grantedPatterns(api))
      const sites = read.report.sites.filter((host) => !granted.has(patternOf(host)))
      return { ...read.report, sites, undo }
    },
    reset: () => replace(defaultSettings),
  }
}

function curatedGroups(groups: readonly SiteGroup[], origins: ReadonlySet<string>): CuratedGroup[] {
  const allowed = (host: string) => origins.has('*://*/*') || origins.has(`*://*.${host}/*`)
  return groups.map(({ id, sites }) => ({
    id: id as CuratedGroup['id'],
    sites: sites.map((site) => ({ ...site, allowed: allowed(site.host) })),
  }))
}

/** Firefox has a call for it, Chromium an address. */
async function openShortcuts(api: CommandsApi & Pick<WxtBrowser, 'tabs'>): Promise<boolean> {
  const commands = api.commands as { openShortcutSettings?: () => Promise<void> } | undefined
  try {
    if (commands?.openShortcutSettings) await commands.openShortcutSettings()
    else await api.tabs.create({ url: 'chrome://extensions/shortcuts' })
    return true
  } catch {
    return false
  }
}
