import { expect, test } from './support/test.ts'

test('the popup lists mentions', async ({ article, page, openPopup }) => {
  await article.open('https://www.aljazeera.net/tahalof-2024.html')
  await article.waitForMarks()
  const popup = await openPopup(page)
  await popup.shows(/passages speak/)
  await expect.poll(() => article.badge()).toMatchObject({ text: /\d/ })
})
