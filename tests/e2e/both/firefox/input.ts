import type { FirefoxBrowser } from './firefox-browser.ts'

interface Place {
  x: number
  y: number
}

export function moveTo(browser: FirefoxBrowser, browserId: number, { x, y }: Place): Promise<void> {
  const details = { x, y, eventData: { type: 'mousemove' } }
  return browser.input(browserId, { name: 'synthesizeMouseAtPoint', details })
}

export async function clickAt(browser: FirefoxBrowser, browserId: number, place: Place): Promise<void> {
  await moveTo(browser, browserId, place)
  // Button down and up.
  await browser.input(browserId, { name: 'synthesizeMouseAtPoint', details: { ...place, eventData: {} } })
}

/** A letter, or a key by its name. */
export async function pressKey(browser: FirefoxBrowser, browserId: number, key: string): Promise<void> {
  const eventData = key.length === 1 ? { key, printable: true } : { key, code: key }
  await browser.input(browserId, { name: 'synthesizeKeyDown', details: { eventData } })
  await browser.input(browserId, { name: 'synthesizeKeyUp', details: { eventData } })
}
