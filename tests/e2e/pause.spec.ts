import { ARTICLES } from './articles.ts'
import { expect, test } from './support/test.ts'

test('pausing by command takes the marks away at once and for later visits; resuming brings them back', async ({
  article,
  page,
}) => {
  const scripts = await article.watchExtensionScripts()
  await article.open(ARTICLES.en.url)
  await article.waitForMarks()
  await article.command('toggle')
  await expect.poll(() => article.marks()).toEqual([])
  await expect.poll(() => article.badge()).toMatchObject({ text: 'II', title: /paused|متوقفة/ })

  scripts.length = 0
  await page.reload()
  await expect.poll(() => article.badge()).toMatchObject({ text: 'II' })
  expect(scripts).toEqual(['gate.js'])

  await article.command('toggle')
  await article.waitForMarks()
  await expect.poll(() => article.badge()).toMatchObject({ text: /^\d+$/ })
})

test('the popup pauses and resumes the site, on all its open pages', async ({
  article,
  extension,
  openPopup,
  page,
}) => {
  const other = await extension.context.newPage()
  await other.goto(ARTICLES.en.url.replace('www.bbc', 'news.bbc'))
  await article.open(ARTICLES.en.url)
  await article.waitForMarks()
  const marked = () => other.evaluate(() => CSS.highlights.has('hashiya-mark'))
  await expect.poll(marked).toBe(true)

  const popup = await openPopup(page)
  await popup.shows(/bbc\.co\.uk/)
  await popup.click('.switch input')
  await popup.shows(/paused/i)
  await expect.poll(() => article.marks()).toEqual([])
  await expect.poll(marked).toBe(false)

  await popup.click('button.main')
  await popup.shows(/speak/)
  await article.waitForMarks()
  await expect.poll(marked).toBe(true)
  await other.close()
})
