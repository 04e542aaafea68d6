import { ARTICLES } from '../articles.ts'
import { expect, test } from './test.ts'

test('nothing of an extension that is switched off is seen on an open page, and it comes back whole', async ({
  ownReader: reader,
}) => {
  const tab = await reader.tab()
  await tab.open(ARTICLES.en.url)
  await tab.waitForMarks()
  await tab.clickMark()
  await expect.poll(() => tab.card()).not.toBeNull()

  await reader.disable()
  await tab.press('Escape')
  await expect.poll(() => tab.card()).toBeNull()
  await tab.clickMark()
  await expect.poll(() => tab.painted()).toEqual([])
  expect(await tab.card()).toBeNull()

  await reader.enable()
  await tab.pressButton()
  await expect.poll(() => tab.painted()).toEqual(['hashiya-mark'])
  expect(await tab.card()).toBeNull()
  await tab.clickMark()
  await expect.poll(() => tab.card()).not.toBeNull()
  await tab.press('Escape')
  await expect.poll(() => tab.card()).toBeNull()
})

test('an engine whose extension is loaded anew, as by an update, makes room for the new one’s', async ({
  ownReader: reader,
}) => {
  const tab = await reader.tab()
  await tab.open(ARTICLES.ar.url)
  const before = await tab.waitForMarks()
  await tab.command('next-mention')
  await expect.poll(() => tab.card()).not.toBeNull()

  await reader.reloadExtension()
  await tab.press('Escape')
  await tab.pressButton()
  await expect.poll(async () => (await tab.marks()).length).toBe(before.length)
  await expect.poll(() => tab.painted()).toEqual(['hashiya-mark'])
  await expect.poll(async () => (await tab.badge()).text).toMatch(/^\d+$/)
  await tab.clickMark()
  await expect.poll(() => tab.card()).toMatchObject({ lang: 'ar' })
  await tab.reload()
  await tab.waitForMarks()
})

test('the background may be stopped at any time: nothing that it must know is lost', async ({
  reader,
  tab,
}) => {
  await tab.open(ARTICLES.en.url)
  await tab.waitForMarks()
  await tab.command('toggle')
  await expect.poll(() => tab.marks()).toEqual([])
  await reader.stopBackground()
  await tab.reload()
  await expect.poll(() => tab.badge()).toMatchObject({ text: 'II' })
  expect(await tab.marks()).toEqual([])

  await reader.stopBackground()
  await tab.command('toggle')
  await tab.waitForMarks()
  await reader.stopBackground()
  await tab.command('next-mention')
  await expect.poll(() => tab.card()).not.toBeNull()
  await reader.stopBackground()
  const popup = await tab.popup()
  await popup.shows(/speak/)
  await popup.close()
})
