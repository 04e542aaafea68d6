import { ARTICLES, LOCALES } from './articles.ts'
import { expect, test } from './support/test.ts'

for (const locale of LOCALES) {
  const { url, dir } = ARTICLES[locale]

  test.describe(`an article in ${locale} under a curated host`, () => {
    test.beforeEach(async ({ article }) => {
      await article.open(url)
      await article.waitForMarks()
    })

    test('is marked, and its nodes are left as they are', async ({ article }) => {
      for (const { text } of await article.marks()) expect(text.trim()).not.toBe('')
      expect(await article.mutations()).toEqual([])
    })

    test('opens the card in its own language by a click, and closes it by Escape', async ({
      article,
      page,
    }) => {
      await article.lookIntoCard()
      await article.clickMark()
      await expect(article.card).toBeVisible()
      await expect(article.card).toHaveAttribute('lang', locale)
      await expect(article.card).toHaveCSS('direction', dir)
      await page.keyboard.press('Escape')
      await expect(article.cardHost).toHaveCount(0)
    })

    test('opens the card by keyboard, with the focus in it, and gives the focus back', async ({
      article,
      page,
    }) => {
      const link = page.getByRole('link').nth(2)
      await link.focus()
      await article.lookIntoCard()
      await article.command('next-mention')
      await expect(article.card).toBeFocused()
      expect(await article.marks('current')).toHaveLength(1)
      await page.keyboard.press('Tab')
      await expect(article.card.getByRole('button').first()).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(article.cardHost).toHaveCount(0)
      await expect(link).toBeFocused()
      await expect.poll(() => article.marks('current')).toHaveLength(0)
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

test('next and previous go through the marks in order, and around', async ({ article }) => {
  await article.open(ARTICLES.en.url)
  const marks = await article.waitForMarks()
  const texts = marks.map(({ text }) => text)
  const visited: (string | undefined)[] = []
  for (const command of ['next-mention', 'next-mention', 'previous-mention', 'previous-mention']) {
    const before = (await article.marks('current'))[0]?.text
    await article.command(command)
    await expect.poll(async () => (await article.marks('current'))[0]?.text).not.toBe(before)
    visited.push((await article.marks('current'))[0]?.text)
  }
  expect(visited).toEqual([texts[0], texts[1], texts[0], texts.at(-1)])
})

test('the page gets one bare element, only while the card is open, and cannot look into it', async ({
  article,
  page,
}) => {
  await article.open(ARTICLES.ar.url)
  await article.waitForMarks()
  await article.clickMark()
  await expect(article.cardHost).toHaveCount(1)
  const seen = await article.cardHost.evaluate((host) => ({
    shadow: host.shadowRoot,
    children: host.childNodes.length,
    attributes: host.getAttributeNames(),
  }))
  expect(seen).toEqual({ shadow: null, children: 0, attributes: ['popover'] })
  await page.keyboard.press('Escape')
  await expect(article.cardHost).toHaveCount(0)
})

test('a page that trusts nobody is marked too, and its card is styled', async ({ article }) => {
  await article.open(ARTICLES.ar.url.replace('.net/', '.net/strict/'))
  await article.waitForMarks()
  await article.lookIntoCard()
  await article.clickMark()
  await expect(article.card).toBeVisible()
  await expect(article.card).toHaveCSS('position', 'fixed')
  const colour = await article.card.evaluate((card) => getComputedStyle(card).backgroundColor)
  expect(colour).not.toBe('rgba(0, 0, 0, 0)')
})
