import type { SettingsAreas } from '../../../src/extension/paused-sites.ts'

type Area = SettingsAreas['local']

/** A storage area in memory; like the browser's it keeps copies, not the objects themselves. */
export function memoryArea(): Area & { held: Record<string, unknown> } {
  const held: Record<string, unknown> = {}
  const area = {
    held,
    get: async (key: string) => structuredClone(key in held ? { [key]: held[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(held, structuredClone(items)),
  }
  return area as unknown as Area & { held: Record<string, unknown> }
}

/** As in a profile that is full, or in which storage is switched off. */
export const brokenArea = {
  get: async () => Promise.reject(new Error('storage')),
  set: async () => Promise.reject(new Error('storage')),
} as unknown as Area
