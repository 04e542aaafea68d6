import { expect, test, vi } from 'vitest'
import { startBackground } from '../../../src/extension/background.ts'

const { heard, missing } = vi.hoisted(() => ({ heard: new Set<string>(), missing: new Set<string>() }))

/** A browser of which every event may be listened to; of what is missing in it, nothing is there. */
vi.mock('wxt/browser', () => {
  const event = (name: string) => ({ addListener: () => heard.add(name) })
  const part = (name: string) =>
    new Proxy(
      {},
      { get: (_, member: string) => (member.startsWith('on') ? event(`${name}.${member}`) : () => '') },
    )
  return {
    browser: new Proxy({}, { get: (_, name: string) => (missing.has(name) ? undefined : part(name)) }),
  }
})

test.each([
  ['a computer', []],
  ['a phone', ['commands', 'contextMenus', 'omnibox', 'sidePanel', 'sidebarAction']],
])('on %s the background listens to all that the browser has', (_, absent) => {
  heard.clear()
  missing.clear()
  for (const name of absent) missing.add(name)
  startBackground()
  for (const name of [
    'runtime.onMessage',
    'storage.onChanged',
    'permissions.onAdded',
    'permissions.onRemoved',
  ])
    expect(heard).toContain(name)
  expect(heard.has('commands.onCommand')).toBe(!absent.length)
})
