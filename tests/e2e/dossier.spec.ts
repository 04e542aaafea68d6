import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { packs } from './support/bundled-packs.ts'
import { expect, test } from './support/test.ts'

test('is reached from the popup, at the claim that was looked up', async ({
  extension,
  openPopup,
  page,
  settings,
}) => {
  await settings({ language: 'en' })
  const popup = await openPopup(page)
  await popup.click('[role="tab"]', 'Look up')
  await popup.shows(/Search \d+ claims/)
  await popup.type('input[type="search"]', 'timetable')
  await expect.poll(() => popup.texts('.row')).not.toHaveLength(0)
  await popup.click('.row')
  const opened = extension.context.waitForEvent('page')
  await expect.poll(() => popup.texts('.open-dossier')).toContain('Open in the dossier')
  await popup.click('.open-dossier', 'Open in the dossier')
  const dossier = await opened
  await expect(dossier.locator('.detail h2')).toContainText('timetable')
  expect(new URL(dossier.url()).hash).toMatch(/^#claim=/)
  await dossier.close()
})

test('can be worked by keyboard alone', async ({ extension, page, settings }) => {
  await settings({ language: 'en' })
  await openDossier(page, extension.extensionId)
  const focused = page.locator(':focus')

  // Narrow down.
  await page.keyboard.press('Tab')
  await page.keyboard.type('troops')
  await expect(page.getByRole('status')).not.toContainText('88 statements')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')

  // Past three choices, the zoom and the switch for lines, to the timeline's one stop.
  await tabTo(page, '.point')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  const label = await focused.getAttribute('aria-label')
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect(focused).toHaveAttribute('aria-label', String(label))
  await expect(focused).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('.detail')).toBeFocused()
  await expect(page.locator('.detail h2')).toHaveText(String(label).split(': ').slice(1).join(': '))
  await page.keyboard.press('Escape')
  await expect(focused).toHaveAttribute('aria-current', 'true')

  // A related claim inside the record, and back by the browser's own way.
  const first = new URL(page.url()).hash
  await tabTo(page, '.relation-list a')
  await page.keyboard.press('Enter')
  await expect(page.locator('.detail')).toBeFocused()
  await page.goBack()
  await expect.poll(() => new URL(page.url()).hash).toBe(first)

  // The table.
  await tabTo(page, '[data-column="topic"] button')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-column="topic"]')).toHaveAttribute('aria-sort', 'ascending')
  await tabTo(page, '.record-table tbody a')
  await page.keyboard.press('Enter')
  await expect(page.locator('.detail')).toBeFocused()
})

for (const locale of ['en', 'ar'] as const)
  for (const scheme of ['light', 'dark'] as const)
    test(`fits every width and has no fault that axe finds, in ${locale}, ${scheme}`, async ({
      extension,
      page,
      settings,
    }, info) => {
      // axe looks at some two thousand elements; on a busy machine that takes its time.
      test.setTimeout(60_000)
      await settings({ language: locale })
      await page.emulateMedia({ colorScheme: scheme })
      await openDossier(page, extension.extensionId, `#claim=${SHOWN}`)
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const overflow = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        await expect.poll(overflow, `${width} px wide`).toBeLessThanOrEqual(0)
        await page.screenshot({ path: info.outputPath(`dossier-${locale}-${scheme}-${width}.png`) })
      }
      expect(await violations(page)).toEqual([])
    })

test('marks stand by shape where colours are forced, and no two lie on one another at any zoom', async ({
  extension,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openDossier(page, extension.extensionId)
  const zoomIn = page.getByRole('button', { name: /Zoom in|تكبير/, exact: true })
  for (let step = 0; step < 30; step++) {
    expect(await overlaps(page)).toBe(0)
    if ((await zoomIn.getAttribute('aria-disabled')) === 'true') break
    await zoomIn.click()
  }
  await expect(zoomIn).toHaveAttribute('aria-disabled', 'true')
})

/** A claim with relations of several kinds. */
const SHOWN = [...packs.flatMap(({ claims }) => claims)].sort(
  (a, b) => b.relations.length - a.relations.length,
)[0]?.id

async function openDossier(page: Page, extensionId: string, hash = '') {
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${extensionId}/dossier.html${hash}`)
  await expect(page.locator('.point').first()).toBeVisible()
}

/** Presses Tab until the focus is on what the selector finds. */
async function tabTo(page: Page, selector: string) {
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab does not reach ${selector}`)
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** How many pairs of targets overlap. */
function overlaps(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.target')].map((one) => one.getBoundingClientRect())
    return boxes.reduce(
      (sum, a, at) =>
        sum +
        boxes
          .slice(at + 1)
          .filter(
            (b) =>
              a.left < b.right - 0.5 &&
              b.left < a.right - 0.5 &&
              a.top < b.bottom - 0.5 &&
              b.top < a.bottom - 0.5,
          ).length,
      0,
    )
  })
}
