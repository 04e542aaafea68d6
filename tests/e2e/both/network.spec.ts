import { ARTICLES } from '../articles.ts'
import { expect, test } from './test.ts'

/** What browsers look for of their own accord: a page's icon, and their makers' lists and updates. */
const BROWSERS_OWN = /\/favicon\.ico$|^[^/]*\b(mozilla\.(com|org|net)|googleapis\.com)\//

test('only the pages that were opened are asked for, and nothing else by anyone', async ({ news, tab }) => {
  const before = news.requests.length
  await tab.open(ARTICLES.en.url)
  await tab.waitForMarks()
  await tab.clickMark()
  await expect.poll(() => tab.card()).not.toBeNull()
  const popup = await tab.popup()
  await popup.shows(/speak/)
  await popup.click('[role=tab]:nth-of-type(2)')
  await popup.type('input[type=search]', 'troops')
  await expect.poll(async () => (await popup.texts('[data-claim]')).length).toBeGreaterThan(0)
  await popup.close()
  const panel = await tab.panel()
  await panel.shows(/speak/)
  await panel.close()
  const asked = new Set(news.requests.slice(before).filter((one) => !BROWSERS_OWN.test(one)))
  expect([...asked].sort()).toEqual(['www.bbc.co.uk/iraq-talks-2024.html', 'www.bbc.co.uk/site.css'])
})
