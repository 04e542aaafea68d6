import { ARTICLES } from '../articles.ts'
import { expect, test } from './test.ts'

// After each other journey nothing of the kind may have been heard of: so it must be, where it happens.
test('an error of ours in the popup does not go unheard', async ({ sharedReader: reader }) => {
  const tab = await reader.tab()
  await tab.open(ARTICLES.en.url)
  const popup = await tab.popup()
  await popup.evaluate("reportError(new Error('on purpose, by Hashiya’s tests'))")
  await expect.poll(() => reader.problems()).toContainEqual(expect.stringContaining('on purpose'))
  await popup.close()
  await tab.close()
  await reader.reset()
})
