import * as v from 'valibot'
import type { Browser } from 'wxt/browser'

const SETTINGS_VERSION = 1
/** Under which name the settings stand in `storage.local`. */
export const SETTINGS_KEY = 'settings'

/** An array of hosts; an entry that is none is dropped, the others stay. */
const Hosts = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform(
      (list) => [...new Set(list.filter((host) => typeof host === 'string' && host !== ''))] as string[],
    ),
  ),
  [],
)

/** Every field falls back by itself, so one corrupt value costs nothing but itself. */
const SettingsSchema = v.object({
  version: v.fallback(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  /** The language of popup and cards. `auto`: the browser's for the popup, the article's for cards. */
  language: v.fallback(v.picklist(['auto', 'ar', 'en']), 'auto'),
  /** Whether resting on a mark opens its card too, or clicks only. The keyboard always does. */
  openOn: v.fallback(v.picklist(['hover', 'click']), 'hover'),
  /** Sites where nothing is marked; a host stands for its subdomains too. */
  pausedSites: Hosts,
})

export type Settings = v.InferOutput<typeof SettingsSchema>

export const defaultSettings: Settings = v.parse(SettingsSchema, {
  version: undefined,
  language: undefined,
  openOn: undefined,
  pausedSites: undefined,
})

type StorageArea = Pick<Browser.storage.StorageArea, 'get' | 'set'>

/** Brings what an older version stored up to this one; each version adds its step. */
const migrations: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {}

/** What `stored` says, field by field, with defaults for whatever is missing or makes no sense. Never throws. */
export function readSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  return v.parse(SettingsSchema, { ...defaultSettings, ...migrate(fields) })
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
