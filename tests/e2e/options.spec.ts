import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES, UNCURATED } from './articles.ts'
import { ArticlePage } from './support/article-page.ts'
import type { ExtensionBrowser } from './support/browser.ts'
import { expect, test } from './support/test.ts'

/** In the extension's own pages and worker. */
declare const chrome: WxtBrowser

const ADDED = '*://*.margin-post.example/*'

async function openOptions(page: Page, { extensionId }: ExtensionBrowser) {
  await page.goto(`chrome-extension://${extensionId}/options.html`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const said = (page: Page) => page.getByRole('status')

test('every choice is made by keyboard, kept at once and told in one line', async ({ extension, page }) => {
  await openOptions(page, extension)
  const stored = () =>
    extension.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings)
  const choose = async (name: string, key: string) => {
    await page.getByRole('radio', { name, exact: true }).focus()
    await page.keyboard.press(key)
  }
  await choose('Dotted line on a light tint', 'ArrowDown')
  await expect(said(page)).toHaveText('Saved. Style of marks: Plain line')
  await page.getByRole('checkbox', { name: 'Passages without a figure' }).focus()
  await page.keyboard.press('Space')
  await expect(said(page)).toHaveText(/^Saved. No longer marked: Passages without/)
  await choose('By resting on a mark, or a click', 'ArrowDown')
  await choose('Medium', 'ArrowDown')
  await choose('Comfortable', 'ArrowDown')
  await choose('The article’s language', 'ArrowDown')
  await expect(said(page)).toHaveText('Saved. Cards: العربية')
  expect(await stored()).toMatchObject({
    highlight: 'underline',
    markedStates: ['same', 'different', 'newer'],
    openOn: 'click',
    textSize: 'large',
    density: 'compact',
    cardLanguage: 'ar',
  })
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large')
  await choose('The browser’s language', 'ArrowDown')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('radio', { name: 'العربية' }).first()).toBeFocused()

  await page.getByRole('button', { name: 'إعادة كل شيء إلى البداية' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  expect(await stored()).toMatchObject({ highlight: 'underline', textSize: 'large', cardLanguage: 'ar' })
})

test('every control is reached by Tab alone, and none holds the focus', async ({ extension, page }) => {
  await openOptions(page, extension)
  const seen: string[] = []
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      return `${element.localName} ${element.getAttribute('value') ?? element.textContent?.trim() ?? ''}`
    })
    if (name === null) break
    seen.push(name)
  }
  const controls = ['input dotted', 'input same', 'input hover', 'input medium', 'input comfortable']
  const buttons = [
    'button Add',
    'button Change in the browser',
    'button Save to a file',
    'button Reset everything',
  ]
  for (const control of [...controls, ...buttons]) expect(seen).toContain(control)
  expect(seen.filter((name) => name.startsWith('summary'))).toHaveLength(11)
  expect(seen.length).toBeLessThan(80)
})

test('a new style, other states and a larger text reach a page that is open', async ({
  article,
  extension,
  page,
}) => {
  await article.open(ARTICLES.en.url)
  const all = (await article.waitForMarks()).length
  const own = await extension.context.newPage()
  await openOptions(own, extension)
  await own.getByRole('radio', { name: 'Broad tint' }).check()
  const washed = () => page.evaluate(() => CSS.highlights.get('hashiya-wash')?.size ?? 0)
  await expect.poll(washed).toBe(all)
  expect(await article.marks()).toEqual([])

  await own.getByRole('checkbox', { name: 'Passages without a figure' }).uncheck()
  await expect.poll(washed).toBeLessThan(all)
  expect(await washed()).toBeGreaterThan(0)
  await own.getByRole('radio', { name: 'Largest' }).check()
  await own.getByRole('radio', { name: 'العربية' }).last().check()
  await own.close()

  await page.bringToFront()
  await article.lookIntoCard()
  await article.command('next-mention')
  await expect(article.card).toHaveAttribute('lang', 'ar')
  await expect(article.card).toHaveAttribute('data-text-size', 'largest')
  await expect(article.card).toHaveCSS('font-size', '20.25px')
  expect(await article.mutations()).toEqual(['childList HTML'])
})

test('a site is named, asked for, read, and given back', async ({ article, extension, page, siteAccess }) => {
  await siteAccess.willAllow(ADDED)
  const own = await extension.context.newPage()
  await openOptions(own, extension)
  const field = own.getByRole('textbox', { name: 'Add a site' })
  await field.fill('not an address')
  await field.press('Enter')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toBeFocused()
  await field.fill('https://www.bbc.co.uk/news')
  await field.press('Enter')
  await expect(said(own)).toHaveText('bbc.co.uk is read already.')

  await field.fill('margin-post.example')
  await field.press('Enter')
  await expect(said(own)).toHaveText('margin-post.example is read from now on.')
  await expect(own.getByRole('button', { name: 'Remove margin-post.example' })).toBeVisible()
  await article.open(UNCURATED)
  await article.waitForMarks()
  await own.bringToFront()
  await own.getByRole('button', { name: 'Remove margin-post.example' }).press('Enter')
  await expect(said(own)).toHaveText('margin-post.example is no longer read.')
  await expect(own.getByText('None yet.')).toBeVisible()
  const scripts = await article.watchExtensionScripts()
  scripts.length = 0
  await page.reload()
  await page.waitForTimeout(500)
  expect(scripts).toEqual([])
  await own.close()
})

test('the browser is asked for the site that was typed, and no more', async ({ extension, page }) => {
  await openOptions(page, extension)
  await page.evaluate(() => {
    chrome.permissions.request = (async (asked: unknown) => {
      Object.assign(globalThis, { asked })
      return false
    }) as typeof chrome.permissions.request
  })
  await page.getByRole('textbox', { name: 'Add a site' }).fill('HTTPS://WWW.Margin-Post.example/a?b')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(said(page)).toHaveText('The browser did not give access to margin-post.example.')
  expect(await page.evaluate(() => (globalThis as unknown as { asked: unknown }).asked)).toEqual({
    origins: [ADDED],
  })
})

test('a paused site is resumed, and the pause brought back', async ({
  article,
  extension,
  page,
  settings,
}) => {
  await settings({ pausedSites: ['bbc.co.uk'] })
  const own = await extension.context.newPage()
  await article.open(ARTICLES.en.url)
  await openOptions(own, extension)
  await own.getByRole('button', { name: 'Resume bbc.co.uk' }).press('Enter')
  await expect(said(own)).toHaveText('bbc.co.uk is read again.')
  await article.waitForMarks()
  await own.getByRole('button', { name: 'Undo' }).click()
  await expect(own.getByRole('button', { name: 'Resume bbc.co.uk' })).toBeVisible()
  await expect.poll(() => article.marks()).toEqual([])
  await own.close()
  await page.close()
})

test('the list of sites is searched in both languages', async ({ extension, page }) => {
  await openOptions(page, extension)
  const search = page.getByRole('searchbox')
  for (const [query, host] of [
    ['jazeera english', 'aljazeera.com'],
    ['الجزيره الانجليزيه', 'aljazeera.com'],
    ['rudaw.n', 'rudaw.net'],
  ] as const) {
    await search.fill(query)
    await expect(page.locator('.site-group .host')).toHaveText([host])
    await expect(said(page)).toHaveText('1 site')
  }
  await search.fill('zzzz')
  await expect(page.getByText('No site of the list matches.')).toBeVisible()
})

test('settings go to a file and come back by keyboard, and what a file has wrong is told', async ({
  extension,
  page,
  settings,
}) => {
  await settings({ highlight: 'wash', pausedSites: ['a.org'] })
  await openOptions(page, extension)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).press('Enter'),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ app: 'hashiya', highlight: 'wash', pausedSites: ['a.org'] })

  const load = async (content: string) => {
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Load from a file' }).press('Enter')
    const file = { name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(content) }
    await (await asked).setFiles(file)
  }
  await load('{"some": "other file"}')
  await expect(said(page)).toHaveText(/not a settings file/)
  await load(
    JSON.stringify({
      ...JSON.parse(text),
      highlight: 'underline',
      density: 'vast',
      theme: 'neon',
      pausedSites: ['a.org', 7],
      grantedSites: ['b.org'],
    }),
  )
  await expect(said(page)).toHaveText('7 settings were taken from the file.')
  const told = page.locator('.import-result')
  await expect(told).toContainText('Taken in partPaused sites')
  await expect(told).toContainText('no value that makes senseSpacing')
  await expect(told).toContainText('unknowntheme')
  await expect(told).toContainText('b.org')
  await expect(page.getByRole('radio', { name: 'Plain line' })).toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByRole('radio', { name: 'Broad tint' })).toBeChecked()
})

test('the popup leads to the options, and they to the browser’s page of shortcuts', async ({
  extension,
  openPopup,
  page,
}) => {
  await new ArticlePage(page, extension).open(ARTICLES.en.url)
  const popup = await openPopup(page)
  await popup.click('[role="tab"]', 'Settings')
  await popup.shows(/All settings/)
  const opened = extension.context.waitForEvent('page')
  await popup.click('.settings button', 'All settings')
  const own = await opened
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Options')
  await expect(own.getByText('Alt')).not.toHaveCount(0)
  const shortcuts = extension.context.waitForEvent('page')
  await own.getByRole('button', { name: 'Change in the browser' }).click()
  await expect.poll(async () => (await shortcuts).url()).toBe('chrome://extensions/shortcuts')
  await (await shortcuts).close()
  await own.close()
})
