import { ARTICLES, IRRELEVANT, LOCALES, UNCURATED } from '../articles.ts'
import { expect, test } from './test.ts'

for (const locale of LOCALES) {
  const { url, dir } = ARTICLES[locale]

  test.describe(`an article in ${locale} under a curated host`, () => {
    test.beforeEach(async ({ tab }) => {
      await tab.open(url)
      await tab.waitForMarks()
    })

    test('is marked, and its nodes are left as they are', async ({ tab }) => {
      for (const { text } of await tab.marks()) expect(text.trim()).not.toBe('')
      await expect.poll(async () => (await tab.badge()).text).toMatch(/^\d+$/)
      expect(await tab.mutations()).toEqual([])
    })

    test('opens the card in its own language by a click, and closes it by Escape', async ({ tab }) => {
      await tab.clickMark()
      await expect.poll(() => tab.card()).toMatchObject({ lang: locale, direction: dir })
      expect((await tab.card())?.text).toMatch(locale === 'ar' ? /\p{Script=Arabic}{3}/u : /\b[a-z]{3}/)
      await tab.press('Escape')
      await expect.poll(() => tab.card()).toBeNull()
    })

    test('opens the card by keyboard, with the focus in it, and gives the focus back', async ({ tab }) => {
      await tab.evaluate("document.querySelectorAll('a')[2].focus()")
      await tab.command('next-mention')
      await expect.poll(() => tab.card()).toMatchObject({ isFocused: true })
      expect(await tab.marks('current')).toHaveLength(1)
      await tab.press('Tab')
      await expect.poll(async () => (await tab.card())?.focused).toBe('button')
      await tab.press('Escape')
      await expect.poll(() => tab.card()).toBeNull()
      expect(await tab.evaluate("document.activeElement === document.querySelectorAll('a')[2]")).toBe(true)
      await expect.poll(() => tab.marks('current')).toHaveLength(0)
    })
  })
}

test('the card opens by resting on a mark without taking the focus, and goes when the pointer has left', async ({
  tab,
}) => {
  await tab.open(ARTICLES.en.url)
  await tab.waitForMarks()
  await tab.restOnMark()
  await expect.poll(() => tab.card()).toMatchObject({ isFocused: false, focused: null })
  await tab.movePointerAway()
  await expect.poll(() => tab.card()).toBeNull()
})

test('next and previous go through the marks in order, and around', async ({ tab }) => {
  await tab.open(ARTICLES.ar.url)
  const texts = (await tab.waitForMarks()).map(({ text }) => text)
  const current = async () => (await tab.marks('current'))[0]?.text
  const visited: (string | undefined)[] = []
  for (const command of ['next-mention', 'next-mention', 'previous-mention', 'previous-mention']) {
    const before = await current()
    await tab.command(command)
    await expect.poll(current).not.toBe(before)
    visited.push(await current())
  }
  expect(visited).toEqual([texts[0], texts[1], texts[0], texts.at(-1)])
})

test('a page that trusts nobody is marked too, and its card is styled', async ({ tab }) => {
  await tab.open(ARTICLES.ar.url.replace('.net/', '.net/strict/'))
  await tab.waitForMarks()
  await tab.clickMark()
  await expect.poll(() => tab.card()).toMatchObject({ position: 'fixed' })
  expect((await tab.card())?.background).not.toBe('rgba(0, 0, 0, 0)')
})

test('the page gets one bare element, only while the card is open, and cannot look into it', async ({
  tab,
}) => {
  await tab.open(ARTICLES.ar.url)
  await tab.waitForMarks()
  await tab.clickMark()
  await expect.poll(() => tab.card()).not.toBeNull()
  const ours = "document.querySelectorAll('html > :not(head, body)')"
  expect(
    await tab.evaluate(
      `[...${ours}].map((host) => [host.shadowRoot, host.childNodes.length, host.getAttributeNames().join()])`,
    ),
  ).toEqual([[null, 0, 'popover']])
  await tab.press('Escape')
  await expect.poll(() => tab.evaluate(`${ours}.length`)).toBe(0)
})

test('coming back to a page brings marks, badge and card back', async ({ tab }) => {
  await tab.open(ARTICLES.en.url)
  await tab.waitForMarks()
  await expect.poll(async () => (await tab.badge()).text).toMatch(/^\d+$/)
  await tab.open(IRRELEVANT[1] as string)
  await expect.poll(async () => (await tab.badge()).text).toBe('')
  await tab.back()
  await tab.waitForMarks()
  await expect.poll(async () => (await tab.badge()).text).toMatch(/^\d+$/)
  await tab.clickMark()
  await expect.poll(() => tab.card()).not.toBeNull()
})

test('an article that comes late, or by navigation without a load, is marked', async ({ tab }) => {
  await tab.open('https://www.bbc.com/late.html')
  await tab.waitForMarks()
  await tab.open('https://www.bbc.com/single-page.html')
  await tab.evaluate(
    "[...document.querySelectorAll('button')].find((one) => /World/.test(one.textContent)).click()",
  )
  await tab.waitForMarks()
})

test('“Annotate this page” marks the open page of a site that nobody asked for, and only that', async ({
  tab,
}) => {
  await tab.open(UNCURATED)
  const popup = await tab.popup()
  await popup.shows(/Annotate this page/)
  await popup.click('button', 'Annotate this page')
  await tab.waitForMarks()
  await popup.shows(/speak/)
  expect(await tab.mutations()).toEqual([])
  await expect.poll(async () => (await tab.badge()).text).toMatch(/^\d+$/)
  await popup.close()
  await tab.clickMark()
  await expect.poll(() => tab.card()).not.toBeNull()
  await tab.reload()
  await expect.poll(async () => (await tab.badge()).text).toBe('')
  expect(await tab.marks()).toEqual([])
})
