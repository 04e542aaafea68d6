// What is the same in every browser is in `both/article.spec.ts`.
import { ARTICLES, LOCALES } from './articles.ts'
import { expect, test } from './support/test.ts'

for (const locale of LOCALES) {
  const { url } = ARTICLES[locale]

  test.describe(`an article in ${locale} under a curated host`, () => {
    test.beforeEach(async ({ article }) => {
      await article.open(url)
      await article.waitForMarks()
    })

    test('opens the card by resting on a mark, and closes it when the pointer has left both', async ({
      article,
      page,
    }) => {
      await article.lookIntoCard()
      await article.rest()
      await expect(article.card).toBeVisible()
      await expect(article.card).not.toBeFocused()
      await article.card.hover()
      await page.waitForTimeout(600)
      await expect(article.card).toBeVisible()
      await page.mouse.move(2, 2)
      await expect(article.cardHost).toHaveCount(0)
    })

    test('takes a card away by Escape that a resting pointer opened, and leaves it away while the pointer rests', async ({
      article,
      page,
    }) => {
      await article.lookIntoCard()
      await article.rest()
      await expect(article.card).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(article.cardHost).toHaveCount(0)
      await page.waitForTimeout(600)
      await expect(article.cardHost).toHaveCount(0)
    })
  })
}
