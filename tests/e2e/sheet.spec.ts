import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES } from './articles.ts'
import type { ArticlePage } from './support/article-page.ts'
import { paintedNames } from './support/page-marks.ts'
import { expect, test } from './support/test.ts'

/** In the service worker. */
declare const chrome: WxtBrowser

const painted = ({ page }: ArticlePage) => page.evaluate(paintedNames)

test('marks are seen where the browser says that it has inserted their sheet, and has not', async ({
  article,
  extension,
}) => {
  await extension.worker.evaluate(() => {
    const { scripting } = chrome
    const { insertCSS } = scripting
    scripting.insertCSS = async () => {
      scripting.insertCSS = insertCSS
    }
  })
  await article.open(ARTICLES.en.url)
  await article.waitForMarks()
  await expect.poll(() => painted(article)).toEqual(['hashiya-mark'])
  await article.lookIntoCard()
  await article.clickMark()
  await expect(article.card).toBeVisible()
})

test('a card is seen, and marks again, where their sheet has gone since', async ({ article, extension }) => {
  await article.open(ARTICLES.ar.url)
  await article.waitForMarks()
  await expect.poll(() => painted(article)).toEqual(['hashiya-mark'])
  await extension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true })
    await chrome.scripting.removeCSS({
      target: { tabId: tab?.id ?? 0, frameIds: [0] },
      files: ['/assets/highlight.css'],
      origin: 'AUTHOR',
    })
  })
  await expect.poll(() => painted(article)).toEqual([])
  await article.lookIntoCard()
  await article.clickMark()
  await expect(article.card).toBeVisible()
  await expect.poll(() => painted(article)).toEqual(['hashiya-mark', 'hashiya-current'])
})
