import type { Browser } from 'wxt/browser'
import { changeSettings, loadSettings, readSettings, SETTINGS_KEY } from './settings.ts'
import { isWithin } from './site.ts'

export interface SettingsAreas {
  local: Pick<Browser.storage.StorageArea, 'get' | 'set'>
  /** Held in memory and gone with the browser: where a private window's choices are kept. */
  session: Pick<Browser.storage.StorageArea, 'get' | 'set'>
}

const SESSION_KEY = 'privatePausedSites'

export async function isPaused(areas: SettingsAreas, site: string): Promise<boolean> {
  const { pausedSites } = await loadSettings(areas.local)
  return [...pausedSites, ...(await privatePausedSites(areas))].some((paused) => isWithin(site, paused))
}

/** From a private window (`incognito`) nothing new is written to disk. Gives what holds afterwards. */
export async function pauseSite(
  areas: SettingsAreas,
  { site, incognito }: { site: string; incognito: boolean },
): Promise<boolean> {
  if (incognito) await writePrivate(areas, [...(await privatePausedSites(areas)), site])
  else {
    const { pausedSites } = await loadSettings(areas.local)
    await changeSettings(areas.local, { pausedSites: [...pausedSites, site] })
  }
  return isPaused(areas, site)
}

/** Takes the site, and whatever pauses it, out of both lists. Gives whether it is still paused. */
export async function resumeSite(areas: SettingsAreas, site: string): Promise<boolean> {
  const others = (sites: string[]) => sites.filter((paused) => !isWithin(site, paused))
  const { pausedSites } = await loadSettings(areas.local)
  await changeSettings(areas.local, { pausedSites: others(pausedSites) })
  await writePrivate(areas, others(await privatePausedSites(areas)))
  return isPaused(areas, site)
}

async function privatePausedSites({ session }: SettingsAreas): Promise<string[]> {
  try {
    return readHosts((await session.get(SESSION_KEY))[SESSION_KEY])
  } catch {
    return []
  }
}

async function writePrivate({ session }: SettingsAreas, sites: string[]): Promise<void> {
  try {
    await session.set({ [SESSION_KEY]: [...new Set(sites)] })
  } catch {
    // The change then does not hold; the caller is told what does.
  }
}

/** The sites that a change of storage takes out of a list of paused ones. */
export function resumedBy(changes: Record<string, Browser.storage.StorageChange>): string[] {
  const lists = [
    { change: changes[SETTINGS_KEY], of: (value: unknown) => readSettings(value).pausedSites },
    { change: changes[SESSION_KEY], of: (value: unknown) => readHosts(value) },
  ]
  return lists.flatMap(({ change, of }) => {
    const still = new Set(of(change?.newValue))
    return of(change?.oldValue).filter((site) => !still.has(site))
  })
}

function readHosts(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : []
}
