import type { Browser } from 'wxt/browser'
import {
  type Choices,
  DENSITIES,
  HIGHLIGHT_STYLES,
  LANGUAGES,
  MARKED_STATES,
  type MarkedState,
  OPENINGS,
  TEXT_SIZES,
} from '../ui/shared/choices.ts'

const SETTINGS_VERSION = 2
/** Under which name the settings stand in `storage.local`. */
export const SETTINGS_KEY = 'settings'

export interface Settings extends Choices {
  version: typeof SETTINGS_VERSION
  /** Sites where nothing is marked; a host stands for its subdomains too. */
  pausedSites: string[]
}

export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  language: 'auto',
  cardLanguage: 'auto',
  highlight: 'dotted',
  markedStates: [...MARKED_STATES],
  openOn: 'hover',
  density: 'comfortable',
  textSize: 'medium',
  pausedSites: [],
}

type StorageArea = Pick<Browser.storage.StorageArea, 'get' | 'set'>
type Fields = Record<string, unknown>
type Field = Exclude<keyof Settings, 'version'>
/** What of a stored value makes sense; undefined where nothing does. */
type Reader<Value> = (stored: unknown) => Value | undefined

/** How each field is read. Without a schema library, which would be most of the background's script. */
const READERS: { [Name in Field]: Reader<Settings[Name]> } = {
  language: oneOf(LANGUAGES),
  cardLanguage: oneOf(LANGUAGES),
  highlight: oneOf(HIGHLIGHT_STYLES),
  markedStates: statesIn,
  openOn: oneOf(OPENINGS),
  density: oneOf(DENSITIES),
  textSize: oneOf(TEXT_SIZES),
  pausedSites: hostsIn,
}

export const FIELDS = Object.keys(READERS) as Field[]

/** Brings what an older version stored up to the next one; each version adds its step. */
const migrations: Record<number, (stored: Fields) => Fields> = {
  // One choice used to stand for the interface and for cards.
  1: (stored) => ({ cardLanguage: stored.language, ...stored }),
}

/**
 * What `stored` says, field by field, with defaults for whatever is missing or makes no sense: one corrupt value costs
 * nothing but itself. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  return { ...defaultSettings, ...readFields(stored).taken }
}

/** The fields of `stored` that make sense, by their names, and the names of those that do not. */
export function readFields(stored: unknown): { taken: Partial<Settings>; refused: Field[] } {
  const fields = migrate(typeof stored === 'object' && stored !== null ? (stored as Fields) : {})
  const told = FIELDS.filter((name) => fields[name] !== undefined)
  const read = told.map((name) => [name, READERS[name](fields[name])] as const)
  return {
    taken: Object.fromEntries(read.filter(([, value]) => value !== undefined)),
    refused: read.filter(([, value]) => value === undefined).map(([name]) => name),
  }
}

function oneOf<Value extends string>(values: readonly Value[]): Reader<Value> {
  return (stored) => values.find((one) => one === stored)
}

function statesIn(stored: unknown): MarkedState[] | undefined {
  if (!Array.isArray(stored)) return undefined
  return MARKED_STATES.filter((state) => stored.includes(state))
}

/** An entry that is no host is dropped, the others stay. */
function hostsIn(stored: unknown): string[] | undefined {
  if (!Array.isArray(stored)) return undefined
  return [...new Set(stored.filter(isHost))]
}

/** As the browser writes it in an address. */
export function isHost(value: unknown): value is string {
  return (
    typeof value === 'string' && !value.includes('*') && URL.parse(`http://${value}/`)?.hostname === value
  )
}

function migrate(fields: Fields): Fields {
  const isVersion = Number.isInteger(fields.version) && Number(fields.version) >= 1
  const from = isVersion ? Number(fields.version) : SETTINGS_VERSION
  let migrated = fields
  for (let version = from; version < SETTINGS_VERSION; version++)
    migrated = migrations[version]?.(migrated) ?? migrated
  return migrated
}

/** The settings, or the defaults when storage cannot be read. */
export async function loadSettings(area: StorageArea): Promise<Settings> {
  try {
    return readSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY])
  } catch {
    return defaultSettings
  }
}

/** Ends when the last change asked for has been written: each is written over what the one before has left. */
let writing: Promise<unknown> = Promise.resolve()

/** Writes the changed fields over what is stored now. False when storage refuses. */
export function changeSettings(area: StorageArea, changes: Partial<Settings>): Promise<boolean> {
  const written = writing.then(async () => {
    try {
      // Not `loadSettings`: defaults must not be written over what could only not be read.
      const stored = readSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY])
      await area.set({ [SETTINGS_KEY]: { ...stored, ...changes } })
      return true
    } catch {
      return false
    }
  })
  writing = written
  return written
}
