import type { Page } from '@playwright/test'
import { surfaceOf } from './support/surface.ts'
import { tabTo } from './support/tab-to.ts'
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
  const dossier = surfaceOf(page)

  // Narrow down.
  await page.keyboard.press('Tab')
  await page.keyboard.type('troops')
  await expect(page.getByRole('status')).not.toContainText('88 statements')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('status')).toContainText('88 statements')
  await tabTo(dossier, '.filter-bar select')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('status')).not.toContainText('88 statements')
  await page.keyboard.press('ArrowUp')

  // Past three choices, the zoom and the switch for lines, to the timeline's one stop.
  await tabTo(dossier, '.point')
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
  await tabTo(dossier, '.relation-list a')
  await page.keyboard.press('Enter')
  await expect(page.locator('.detail')).toBeFocused()
  await page.goBack()
  await expect.poll(() => new URL(page.url()).hash).toBe(first)

  // The table.
  await tabTo(dossier, '[data-column="topic"] button')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-column="topic"]')).toHaveAttribute('aria-sort', 'ascending')
  await tabTo(dossier, '.record-table tbody a')
  await page.keyboard.press('Enter')
  await expect(page.locator('.detail')).toBeFocused()
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

async function openDossier(page: Page, extensionId: string, hash = '') {
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${extensionId}/dossier.html${hash}`)
  await expect(page.locator('.point').first()).toBeVisible()
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
