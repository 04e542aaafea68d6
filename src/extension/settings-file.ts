import type { ImportReport } from '../ui/options/options-port.ts'
import { defaultSettings, FIELDS, isHost, readFields, type Settings } from './settings.ts'

/** Says what a file is: one of another program is not read. */
const APP = 'hashiya'
const GRANTED = 'grantedSites'
const OWN = ['app', 'version', GRANTED]

/** The settings as text for a file. Sites of the reader's own come along by name: only the browser can grant them. */
export function writeSettingsFile(settings: Settings, grantedSites: readonly string[]): string {
  return `${JSON.stringify({ app: APP, ...settings, [GRANTED]: grantedSites }, null, 2)}\n`
}

/** What a file changes, and what of it was taken and what not. Null where it is no settings file of ours. */
export function readSettingsFile(
  text: string,
): { changes: Partial<Settings>; report: Omit<ImportReport, 'undo'> } | null {
  const fields = readObject(text)
  if (fields?.app !== APP) return null
  const { taken: changes, refused } = readFields(fields)
  const taken = FIELDS.filter((name) => name in changes)
  return {
    changes,
    report: {
      taken,
      partly: taken.filter((name) => lengthOf(fields[name]) > lengthOf(changes[name])),
      refused,
      unknown: Object.keys(fields).filter((key) => !(key in defaultSettings) && !OWN.includes(key)),
      sites: Array.isArray(fields[GRANTED]) ? [...new Set(fields[GRANTED].filter(isHost))] : [],
    },
  }
}

function readObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? new Set(value).size : 0)
