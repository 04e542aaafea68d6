import { ARTICLES } from '../../articles.ts'
import { expect, test } from '../test.ts'
import type { FirefoxReader } from './firefox-reader.ts'
import { closeSidebar, findView } from './views.ts'

// In Chromium no test can press a browser's key, and without the key's gesture no panel opens.
test('by their keys the sidebar opens beside the page, and the look-up in it', async ({ reader, tab }) => {
  const { browser } = reader as FirefoxReader
  await reader.settings({ language: 'en' })
  await tab.open(ARTICLES.en.url)
  await tab.waitForMarks()
  await tab.command('open-panel')
  const panel = await findView(browser, 'sidebar', () => closeSidebar(browser))
  await panel.shows(/speak/)
  await tab.command('look-up')
  await expect
    .poll(() => panel.evaluate("document.activeElement?.matches('input[type=search]') ?? false"))
    .toBe(true)
  await panel.type('input[type=search]', 'timetable')
  await expect.poll(async () => (await panel.texts('[data-claim]')).length).toBeGreaterThan(0)
  await panel.close()
})
