import { expect, test, vi } from 'vitest'
import type { WxtBrowser } from 'wxt/browser'
import { followAppearance } from '../../../src/extension/appearance.ts'
import { SETTINGS_KEY } from '../../../src/extension/settings.ts'
import { memoryArea } from './areas.ts'

/** A browser in English in which settings can be stored, and of which every change is heard. */
function browser() {
  const local = memoryArea()
  let heard: () => void = () => undefined
  const api = {
    i18n: { getUILanguage: () => 'en-GB' },
    storage: { local, onChanged: { addListener: (listener: () => void) => (heard = listener) } },
  }
  const store = async (choices: object) => {
    await local.set({ [SETTINGS_KEY]: { version: 2, ...choices } })
    heard()
    await vi.waitFor(() => undefined)
  }
  return { api: api as unknown as Pick<WxtBrowser, 'i18n' | 'storage'>, store }
}

test('a page is told how it is to look, and again when the reader chooses otherwise', async () => {
  const { api, store } = browser()
  const told = vi.fn()
  await followAppearance(api, told)
  expect(told).toHaveBeenLastCalledWith({
    locale: 'en',
    look: { density: 'comfortable', textSize: 'medium' },
  })
  await store({ language: 'ar', textSize: 'large' })
  await vi.waitFor(() =>
    expect(told).toHaveBeenLastCalledWith({
      locale: 'ar',
      look: { density: 'comfortable', textSize: 'large' },
    }),
  )
  await store({ language: 'ar', textSize: 'large', openOn: 'click' })
  await new Promise((resolve) => setTimeout(resolve))
  expect(told).toHaveBeenCalledTimes(2)
})
