import type { Page } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES, LOCALES } from './articles.ts'
import { surfaceOf } from './support/surface.ts'
import { tabTo } from './support/tab-to.ts'
import { expect, test } from './support/test.ts'

/** In the service worker. */
declare const chrome: WxtBrowser

const WORDS = {
  en: { cite: /^Cite/, link: /^Link/, hide: /^Not about this/, undo: /^Undo/, dossier: /^Dossier/ },
  ar: { cite: /^توثيق/, link: /^رابط/, hide: /^ليس عن هذا/, undo: /^تراجع/, dossier: /^الملف/ },
} as const

/** What the page has on the clipboard, by the page's own right to read it. */
async function clipboard(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin })
  return page.evaluate(() => navigator.clipboard.readText())
}

for (const locale of LOCALES) {
  const words = WORDS[locale]

  test.describe(`the card's tasks in ${locale}, by keyboard alone`, () => {
    test.beforeEach(async ({ article, settings }) => {
      await settings({ language: locale })
      await article.open(ARTICLES[locale].url)
      await article.waitForMarks()
      await article.lookIntoCard()
      await article.command('next-mention')
      await expect(article.card).toBeFocused()
    })

    test('cites in both scripts, with document, day, paragraph and cue', async ({ article, page }) => {
      await tabTo(surfaceOf(page), words.cite)
      await page.keyboard.press('Enter')
      await expect(article.card.getByRole('status')).not.toBeEmpty()
      const text = await clipboard(page)
      expect(text).toMatch(/paragraph \d+: \u2068«.+»\u2069/)
      expect(text).toMatch(/الفقرة \d+: \u2068«.+»\u2069/)
    })

    test('copies a link that leads to the passage', async ({ article, page }) => {
      const [mark] = await article.marks('current')
      await tabTo(surfaceOf(page), words.link)
      await page.keyboard.press('Enter')
      await expect(article.card.getByRole('status')).not.toBeEmpty()
      const link = await clipboard(page)
      expect(decodeURIComponent(link.split(':~:text=')[1] ?? '')).toContain(mark?.text.split(' ')[1])
    })

    test('takes a mark away that is wrong, for good, and brings it back, at once and later', async ({
      article,
      page,
      openPopup,
    }) => {
      // Told by the badge: a place may be marked for other claims too.
      const shown = async () => Number((await article.badge()).text)
      await expect.poll(shown).toBeGreaterThan(1)
      const before = await shown()
      await tabTo(surfaceOf(page), words.hide)
      await page.keyboard.press('Enter')
      await expect.poll(shown).toBe(before - 1)
      await expect(article.card.getByRole('button', { name: words.undo })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect.poll(shown).toBe(before)
      await page.keyboard.press('Enter')
      await expect.poll(shown).toBe(before - 1)
      await expect.poll(() => article.stored('hiddenMentions')).toHaveLength(1)
      await page.reload()
      await expect.poll(shown).toBe(before - 1)
      const popup = await openPopup(page)
      await expect.poll(() => popup.texts('.hidden-note button')).toHaveLength(1)
      await popup.click('.hidden-note button')
      await expect.poll(shown).toBe(before)
    })

    test('opens the dossier at the claim, in a tab beside', async ({ page, extension }) => {
      await tabTo(surfaceOf(page), words.dossier)
      const opened = extension.context.waitForEvent('page')
      await page.keyboard.press('Enter')
      const dossier = await opened
      await expect
        .poll(() =>
          extension.worker.evaluate(async () =>
            (await chrome.tabs.query({})).map((tab) => tab.pendingUrl ?? tab.url ?? ''),
          ),
        )
        .toContainEqual(expect.stringMatching(/\/dossier\.html#claim=[a-z0-9-]+$/))
      await dossier.close()
    })

    test('shows all that is folded, and every record of a passage', async ({ article, page }) => {
      const card = surfaceOf(page)
      const folded = article.card.locator('.more[aria-expanded="false"], details:not([open]) > summary')
      const all = await folded.count()
      expect(all).toBeGreaterThan(0)
      for (let left = all; left > 0; left--) {
        await tabTo(card, '.more[aria-expanded="false"], details:not([open]) > summary')
        await page.keyboard.press('Enter')
        await expect(folded).toHaveCount(left - 1)
      }
      expect(await article.card.locator('.statement').count()).toBeGreaterThan(0)

      // On to a passage that has several.
      const tabs = article.card.getByRole('tab')
      for (let at = 0; at < 40 && (await tabs.count()) < 2; at++) {
        const before = await article.marks('current')
        await article.command('next-mention')
        await expect.poll(() => article.marks('current')).not.toEqual(before)
      }
      await tabTo(card, '[role=tab]')
      const first = await article.card.locator('.claim').textContent()
      await page.keyboard.press(locale === 'ar' ? 'ArrowLeft' : 'ArrowRight')
      await expect(tabs.nth(1)).toBeFocused()
      await expect(article.card.locator('.claim')).not.toHaveText(String(first))
    })

    test('is pinned and moved, stays in the window, and leaves the page where it was', async ({
      article,
      page,
    }) => {
      const scrolled = await page.evaluate(() => scrollY)
      const box = async () => (await article.card.boundingBox()) ?? { x: NaN, y: NaN, width: 0, height: 0 }
      await page.keyboard.press('Tab')
      for (let press = 0; press < 12; press++) await page.keyboard.press('Shift+ArrowRight')
      await expect.poll(async () => Math.round((await box()).x + (await box()).width)).toBe(1100 - 8)
      for (let press = 0; press < 12; press++) await page.keyboard.press('Shift+ArrowUp')
      await expect.poll(async () => Math.round((await box()).y)).toBe(8)
      await expect(article.card.locator('.card-pin')).toHaveAttribute('aria-pressed', 'true')
      await page.mouse.click(3, 500)
      await expect(article.card).toBeVisible()
      expect(await page.evaluate(() => scrollY)).toBe(scrolled)
      await article.command('next-mention')
      await expect(article.card).toBeFocused()
      await expect.poll(async () => Math.round((await box()).y)).toBe(8)
      await page.keyboard.press('Escape')
      await expect(article.cardHost).toHaveCount(0)
    })
  })
}

test.describe('with the pointer', () => {
  test.beforeEach(async ({ settings, page }) => {
    // A finger does not rest on what lies under the sheet that it has thrown away.
    await settings({ language: 'en', openOn: 'click' })
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })

  test('the card is dragged by its head, and no further than the window', async ({ article, page }) => {
    await article.open(ARTICLES.en.url)
    await article.waitForMarks()
    await article.lookIntoCard()
    await article.clickMark()
    const head = await article.card.locator('.card-count').boundingBox()
    const before = await article.card.boundingBox()
    if (!head || !before) throw new Error('the card has no box')
    await page.mouse.move(head.x + 40, head.y + 8)
    await page.mouse.down()
    await page.mouse.move(head.x + 60, head.y - 22, { steps: 4 })
    const moved = await article.card.boundingBox()
    expect([Math.round((moved?.x ?? 0) - before.x), Math.round((moved?.y ?? 0) - before.y)]).toEqual([
      20, -30,
    ])
    await page.mouse.move(-300, -300, { steps: 4 })
    await page.mouse.up()
    const last = await article.card.boundingBox()
    expect([last?.x, last?.y]).toEqual([8, 8])
    await expect(article.card.locator('.card-pin')).toHaveAttribute('aria-pressed', 'true')
  })

  test('on a phone the sheet is drawn up, let down and thrown away by its head', async ({
    article,
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 700 })
    await article.open(ARTICLES.en.url)
    await article.waitForMarks()
    await article.lookIntoCard()
    await article.command('next-mention')
    await expect(article.card).toBeFocused()
    const top = async () => Math.round((await article.card.boundingBox())?.y ?? 0)
    const draw = async (way: number) => {
      const head = await article.card.locator('.card-count').boundingBox()
      if (!head) throw new Error('the sheet has no head')
      await page.mouse.move(head.x + 40, head.y + 8)
      await page.mouse.down()
      await page.mouse.move(head.x + 40, head.y + 8 + way, { steps: 5 })
      await page.mouse.up()
    }
    const low = await top()
    await draw(-80)
    await expect.poll(top).toBeLessThan(low - 80)
    await expect(article.card.locator('.card-grow')).toHaveAttribute('aria-pressed', 'true')
    await draw(300)
    await expect(article.cardHost).toHaveCount(0)
  })
})
