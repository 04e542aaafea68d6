import type { Page } from '@playwright/test'
import { ARTICLES, LOCALES } from './articles.ts'
import type { ArticlePage } from './support/article-page.ts'
import { expect, test } from './support/test.ts'

/** A window of 1280 by 1024 pixels at four times the zoom has so many CSS pixels. */
const ZOOMED = { width: 320, height: 256 }
const USUAL = { width: 1100, height: 800 }

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

/** The card is wholly in the window, and no element of the page lies over its middle or its close button. */
async function expectOnTop({ page }: ArticlePage) {
  const host = page.locator('div[popover="manual"]')
  const card = host.getByRole('dialog')
  await expect(card).toBeVisible()
  await expect(card).toHaveAttribute('data-placed', '')
  const close = card.locator('.card-close')
  for (const part of [card, close]) {
    const box = await part.boundingBox()
    if (!box) throw new Error('the card has no box')
    const window = page.viewportSize() ?? USUAL
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(window.width)
    expect(box.y + box.height).toBeLessThanOrEqual(window.height)
    const isHost = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.matches('div[popover="manual"]'),
      [box.x + box.width / 2, box.y + box.height / 2] as const,
    )
    expect(isHost).toBe(true)
  }
  // What a modal dialog makes inert can be seen, and not worked.
  await close.click()
  await expect(host).toHaveCount(0)
}

async function openArticle(article: ArticlePage, page: Page, url: string, size = USUAL) {
  await page.setViewportSize(size)
  await article.open(url)
  await article.waitForMarks()
  await article.lookIntoCard()
}

/** The article in a box of the page's own that scrolls, as a reader's view or a gallery has it. */
const asBox =
  'position: fixed; inset: 0; box-sizing: border-box; overflow: auto; background: white; color: black'

const TOPS: Record<string, (page: Page) => Promise<unknown>> = {
  'full screen': async (page) => {
    await page.evaluate(async (style) => {
      const box = document.querySelector<HTMLElement>('main, article')
      box?.setAttribute('style', style)
      await box?.requestFullscreen()
    }, asBox)
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  },
  'a modal dialog of the page': (page) =>
    page.evaluate((style) => {
      const dialog = document.createElement('dialog')
      dialog.setAttribute('style', `${style}; width: 100vw; height: 100vh; max-width: none; max-height: none`)
      document.body.append(dialog)
      dialog.append(document.querySelector('main, article') as Element)
      dialog.showModal()
    }, asBox),
  'a modal dialog in full screen': async (page) => {
    await TOPS['full screen']?.(page)
    await page.evaluate((style) => {
      const dialog = document.createElement('dialog')
      dialog.setAttribute('style', `${style}; width: 100vw; height: 100vh; max-width: none; max-height: none`)
      document.fullscreenElement?.append(dialog)
      dialog.append(...[...(document.fullscreenElement?.children ?? [])].filter((one) => one !== dialog))
      dialog.showModal()
    }, asBox)
  },
}

for (const [name, show] of Object.entries(TOPS))
  for (const [size, window] of Object.entries({ 'a usual window': USUAL, 'a window at 400 %': ZOOMED })) {
    test(`in ${name} the card opens above it, and can be worked (${size})`, async ({ article, page }) => {
      await openArticle(article, page, ARTICLES.en.url, window)
      await show(page)
      await article.waitForMarks()
      await article.clickMark()
      await expectOnTop(article)
    })

    test(`${name} that comes over an open card does not hide it (${size})`, async ({ article, page }) => {
      await openArticle(article, page, ARTICLES.en.url, window)
      await article.command('next-mention')
      await expect(article.card).toBeVisible()
      await show(page)
      await expectOnTop(article)
    })
  }

test('a card that was opened in full screen stays when that ends', async ({ article, page }) => {
  await openArticle(article, page, ARTICLES.en.url)
  await TOPS['full screen']?.(page)
  await article.waitForMarks()
  await article.clickMark()
  await expect(article.card).toBeVisible()
  await page.evaluate(() => document.exitFullscreen())
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null)
  await expectOnTop(article)
})

for (const locale of LOCALES)
  test(`opening and closing a card shifts nothing of the page and scrolls nothing (${locale})`, async ({
    article,
    page,
  }) => {
    await openArticle(article, page, ARTICLES[locale].url)
    // What the command goes to is in sight from here on.
    await article.command('next-mention')
    await expect(article.card).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(article.cardHost).toHaveCount(0)
    const places = () =>
      page.evaluate(() => [
        [scrollX, scrollY, document.documentElement.scrollWidth, document.documentElement.scrollHeight],
        ...[...document.body.querySelectorAll('*')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect()
          return [x, y, width, height]
        }),
      ])
    const shifts = await page.evaluateHandle(() => {
      const values: number[] = []
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) values.push((entry as unknown as { value: number }).value)
      })
      observer.observe({ type: 'layout-shift' })
      return values
    })
    const before = await places()

    const mark = (await article.marks()).find(({ y }) => y > 60 && y < 740)
    if (!mark) throw new Error('no mark in sight')
    await page.mouse.move(mark.x, mark.y)
    await page.mouse.click(mark.x, mark.y)
    await expect(article.card).toBeVisible()
    await expect(article.card).toHaveCSS('opacity', '1')
    expect(await places()).toEqual(before)
    await page.keyboard.press('Escape')
    await expect(article.cardHost).toHaveCount(0)
    expect(await places()).toEqual(before)
    expect(await shifts.jsonValue()).toEqual([])
  })
