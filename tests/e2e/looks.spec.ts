import { writeFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ARTICLES, LOCALES } from './articles.ts'
import { expect, test } from './support/test.ts'

/** Besides what axe finds, the pictures are there to be looked at: in the report's folder, one for each look. */
for (const locale of LOCALES) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`card and popup in ${locale}, ${scheme}`, async ({ article, openPopup, page, settings }, info) => {
      await settings({ language: locale })
      await page.emulateMedia({ colorScheme: scheme })
      await article.open(ARTICLES[locale].url)
      await article.waitForMarks()
      await article.lookIntoCard()
      await article.command('next-mention')
      await expect(article.card).toBeVisible()
      expect(await seriousViolations(page)).toEqual([])
      await page.screenshot({ path: info.outputPath(`card-${locale}-${scheme}.png`) })

      const popup = await openPopup(page)
      await popup.prefer(scheme)
      await expect.poll(() => popup.texts('.row')).not.toHaveLength(0)
      expect(await popup.seriousViolations()).toEqual([])
      await writeFile(info.outputPath(`popup-${locale}-${scheme}.png`), await popup.screenshot())
    })
  }
}

/** In the card alone: the page's faults are not ours. */
async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('div[popover="manual"]').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
