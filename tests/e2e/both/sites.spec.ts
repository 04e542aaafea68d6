import { ARTICLES, UNCURATED } from '../articles.ts'
import { expect, test } from './test.ts'

const SITE = '*://*.margin-post.example/*'

test('a site that is refused stays closed, and may be asked for again', async ({ reader, tab }) => {
  const before = await reader.sites()
  await reader.willAnswer('refuse', SITE)
  await tab.open(UNCURATED)
  const popup = await tab.popup()
  await popup.shows(/Always on this site/)
  await popup.click('button', 'Always on this site')
  await popup.shows(/Always on this site/)
  expect(await reader.sites()).toEqual(before)
  expect(await tab.marks()).toEqual([])
  await popup.close()
})

test('a site that is granted is marked at once and from now on, with its subdomains, until it is taken back', async ({
  reader,
  tab,
}) => {
  await reader.willAnswer('allow', SITE)
  await tab.open(UNCURATED)
  const popup = await tab.popup()
  await popup.shows(/Always on this site/)
  await popup.click('button', 'Always on this site')
  await tab.waitForMarks()
  expect(await reader.sites()).toContain(SITE)
  await popup.close()

  await tab.open(UNCURATED.replace('www.', 'news.'))
  await tab.waitForMarks()

  // While the page is open: what was marked may stay, and still answers.
  await reader.takeBack(SITE)
  await tab.clickMark()
  await expect.poll(() => tab.card()).not.toBeNull()
  expect(await reader.sites()).not.toContain(SITE)
  await tab.open(UNCURATED)
  const again = await tab.popup()
  await again.shows(/Always on this site/)
  expect(await tab.marks()).toEqual([])
  await again.close()
})

test('where the reader has taken back the sites of the list, nothing runs until the button is pressed', async ({
  reader,
  tab,
}) => {
  await reader.takeBackAll()
  await tab.open(ARTICLES.ar.url)
  expect((await tab.badge()).text).toBe('')
  expect(await tab.marks()).toEqual([])
  await tab.pressButton()
  await tab.waitForMarks()
  await tab.clickMark()
  await expect.poll(() => tab.card()).not.toBeNull()
})
