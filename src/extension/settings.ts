import type { Browser } from 'wxt/browser'

const SETTINGS_VERSION = 1
/** Under which name the settings stand in `storage.local`. */
export const SETTINGS_KEY = 'settings'

const LANGUAGES = ['auto', 'ar', 'en'] as const
const WAYS_TO_OPEN = ['hover', 'click'] as const

export interface Settings {
  version: typeof SETTINGS_VERSION
  /** The language of popup and cards. `auto`: the browser's for the popup, the article's for cards. */
  language: (typeof LANGUAGES)[number]
  /** Whether resting on a mark opens its card too, or clicks only. The keyboard always does. */
  openOn: (typeof WAYS_TO_OPEN)[number]
  /** Sites where nothing is marked; a host stands for its subdomains too. */
  pausedSites: string[]
}

export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  language: 'auto',
  openOn: 'hover',
  pausedSites: [],
}

type StorageArea = Pick<Browser.storage.StorageArea, 'get' | 'set'>

/** Brings what an older version stored up to this one; each version adds its step. */
const migrations: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {}

/**
 * What `stored` says, field by field, with defaults for whatever is missing or makes no sense: one corrupt value costs
 * nothing but itself. Never throws. Without a schema library, which would be most of the background's script.
 */
export function readSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const { language, openOn, pausedSites } = migrate(fields)
  return {
    version: SETTINGS_VERSION,
    language: LANGUAGES.find((one) => one === language) ?? defaultSettings.language,
    openOn: WAYS_TO_OPEN.find((one) => one === openOn) ?? defaultSettings.openOn,
    pausedSites: hostsIn(pausedSites),
  }
}

/** An entry that is no host is dropped, the others stay. */
function hostsIn(stored: unknown): string[] {
  if (!Array.isArray(stored)) return []
  return [...new Set(stored.filter((host) => typeof host === 'string' && host !== ''))]
}

function migrate(fields: Record<string, unknown>): Record<string, unknown> {
  const isVersion = Number.isInteger(fields.version) && Number(fields.version) >= 1
  const from = isVersion ? Number(fields.version) : SETTINGS_VERSION
  let migrated = fields
  for (let version = from; version < SETTINGS_VERSION; version++)
    migrated = migrations[version]?.(migrated) ?? migrated
  return { ...migrated, version: SETTINGS_VERSION }
}

/** The settings, or the defaults when storage cannot be read. */
export async function loadSettings(area: StorageArea): Promise<Settings> {
  try {
    return readSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY])
  } catch {
    return defaultSettings
  }
}

/** Writes the changed fields over what is stored now. False when storage refuses. */
export async function changeSettings(area: StorageArea, changes: Partial<Settings>): Promise<boolean> {
  try {
    await area.set({ [SETTINGS_KEY]: { ...(await loadSettings(area)), ...changes } })
    return true
  } catch {
    return false
  }
}
