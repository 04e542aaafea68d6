import { ARTICLES } from './articles.ts'
import { ArticlePage } from './support/article-page.ts'
import type { ExtensionBrowser } from './support/browser.ts'
import { inOwnBrowser, onExtensionsPage, WorkerEnder } from './support/own-browser.ts'
import { openPopup, pressButton } from './support/popup.ts'
import { expect, test } from './support/test.ts'

/** Opens an article in a tab of its own and waits for its marks; what is thrown there is kept in `thrown`. */
async function openArticle(extension: ExtensionBrowser, url: string = ARTICLES.en.url) {
  const page = await extension.context.newPage()
  const article = new ArticlePage(page, extension)
  const thrown = await article.watchExceptions()
  await article.open(url)
  await article.waitForMarks()
  return { page, article, thrown }
}

/** These end the extension or its worker: each in a browser of its own. */
for (const ending of ['disable', 'reload'] as const)
  test(`an engine whose extension has gone by ${ending} goes too, without a word, and makes room for the next`, async ({
    news,
  }) => {
    test.setTimeout(120_000)
    await inOwnBrowser({ port: news.port }, async (extension) => {
      const tabs = [await openArticle(extension), await openArticle(extension, ARTICLES.ar.url)]
      await onExtensionsPage(extension, ending)
      for (const { page, article } of tabs) {
        await page.bringToFront()
        await article.clickMark()
        await expect.poll(() => article.marks()).toEqual([])
        await expect(article.cardHost).toHaveCount(0)
      }

      if (ending === 'disable') await onExtensionsPage(extension, 'enable')
      // It is there again when a new tab is marked.
      await openArticle(extension)
      for (const { page, article, thrown } of tabs) {
        await pressButton(extension, page)
        await article.waitForMarks()
        await page.keyboard.press('Escape')
        await article.clickMark()
        await expect(article.cardHost).toHaveCount(1)
        expect(thrown).toEqual([])
      }
    })
  })

test('an extension that is reloaded leaves no second engine where the page had none of the first’s signs', async ({
  news,
}) => {
  test.setTimeout(120_000)
  await inOwnBrowser({ port: news.port }, async (extension) => {
    const { page, article, thrown } = await openArticle(extension)
    const before = (await article.marks()).map(({ text }) => text)
    for (let time = 0; time < 2; time++) {
      await onExtensionsPage(extension, 'reload')
      await (await openArticle(extension)).page.close()
      await pressButton(extension, page)
      await expect.poll(async () => (await article.marks()).map(({ text }) => text)).toEqual(before)
    }
    expect(await article.mutations()).toEqual([])
    expect(thrown).toEqual([])
  })
})

test('the background may be stopped at any time: nothing that it must know is lost', async ({ news }) => {
  test.setTimeout(120_000)
  await inOwnBrowser({ port: news.port }, async (extension) => {
    const { page, article, thrown } = await openArticle(extension)
    const ender = await WorkerEnder.open(extension)
    await page.bringToFront()
    await article.command('toggle')
    await expect.poll(() => article.marks()).toEqual([])

    await ender.end()
    await page.reload()
    await page.waitForTimeout(500)
    expect(await article.marks()).toEqual([])

    // While the gate and the engine ask for what they need.
    await ender.endDuring(async () => {
      await article.open(ARTICLES.ar.url)
      await page.waitForTimeout(300)
    }, 30)
    // A background that was ended several times is asked ever more patiently.
    await article.waitForMarks({ timeout: 20_000 })

    // Between the click and the card, and while the card is open.
    await ender.endDuring(() => article.clickMark(), 10)
    await expect(article.cardHost).toHaveCount(1)
    await ender.end()
    await page.keyboard.press('Escape')
    await expect(article.cardHost).toHaveCount(0)

    // Under an open popup, and while one opens.
    const popup = await openPopup(extension, page)
    await popup.shows(/2[,٬]?500|٢٬٥٠٠/)
    await ender.end()
    await popup.close()
    await ender.endDuring(async () => {
      const again = await openPopup(extension, page)
      await again.shows(/2[,٬]?500|٢٬٥٠٠/)
      await again.close()
    }, 50)
    expect(thrown).toEqual([])
  })
})

test('a page whose background was stopped goes on being read, and keeps the marks that it has', async ({
  news,
}) => {
  await inOwnBrowser({ port: news.port }, async (extension) => {
    const { page, article } = await openArticle(extension)
    const before = (await article.marks()).map(({ text }) => text)
    await (await WorkerEnder.open(extension)).end()
    const added = before[0] as string
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('hashiya-mark') ?? []
      const block = range?.startContainer.parentElement?.closest('p, h1, h2, li')
      block?.after(block.cloneNode(true))
    })
    await expect
      .poll(async () => (await article.marks()).filter(({ text }) => text === added).length, {
        // After a reading there is a rest, as long as it took.
        timeout: 20_000,
      })
      .toBeGreaterThan(before.filter((text) => text === added).length)
    const after = (await article.marks()).map(({ text }) => text)
    expect(before.filter((text) => !after.includes(text))).toEqual([])
  })
})
