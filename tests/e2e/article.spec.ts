import { expect, test } from './support/test.ts'

const ARTICLES = [
  { name: 'Arabic', url: 'https://www.aljazeera.net/tahalof-2024.html' },
  { name: 'English', url: 'https://www.bbc.co.uk/iraq-talks-2024.html' },
]

for (const { name, url } of ARTICLES) {
  test(`an ${name} article under a curated host is marked, and nothing in it is changed`, async ({
    article,
  }) => {
    await article.open(url)
    const marks = await article.waitForMarks()
    for (const { text } of marks) expect(text.trim()).not.toBe('')
    expect(await article.mutations()).toEqual([])
  })

  test(`a click on a mark of an ${name} article opens the card`, async ({ article, page }) => {
    await article.open(url)
    await article.waitForMarks()
    await article.lookIntoCard()
    await article.clickMark()
    await expect(article.card).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(article.cardHost).toHaveCount(0)
  })
}
