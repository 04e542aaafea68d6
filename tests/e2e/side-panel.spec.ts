import type { Page } from '@playwright/test'
import { ARTICLES, IRRELEVANT, UNCURATED } from './articles.ts'
import type { ArticlePage } from './support/article-page.ts'
import type { ExtensionView } from './support/extension-view.ts'
import { tabTo } from './support/tab-to.ts'
import { expect, test } from './support/test.ts'

const CURRENT = '[aria-current="location"] .row-quote'

/** The panel beside the English article, once it lists its mentions. */
async function besideArticle({
  article,
  openSidePanel,
  page,
}: {
  article: ArticlePage
  openSidePanel: (page: Page) => Promise<ExtensionView>
  page: Page
}) {
  await article.open(ARTICLES.en.url)
  const marks = await article.waitForMarks()
  const panel = await openSidePanel(page)
  await panel.shows(/speak/)
  return { panel, marks }
}

test('the list follows the reader through the page, and the page follows the list', async ({
  article,
  openSidePanel,
  page,
}) => {
  const { panel } = await besideArticle({ article, openSidePanel, page })
  const quotes = await panel.texts('.rows .row-quote')
  await expect.poll(() => panel.texts(CURRENT)).toEqual([quotes[0]])
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  const last = (await article.marks()).at(-1)?.text.slice(0, 20) ?? ''
  await expect.poll(async () => (await panel.texts(CURRENT))[0]).toContain(last)
  await expect.poll(() => inView(panel, CURRENT)).toBe(true)

  await panel.click('.rows .row', quotes[0])
  await panel.shows(/Back to the list/)
  await expect.poll(async () => (await article.marks('current'))[0]?.text).toContain(quotes[0]?.slice(0, 20))
  await expect(article.card).toHaveCount(0)
  expect(await article.mutations(), 'the page is as it was').toEqual([])
})

test('a card opened on the page makes its mention the current one', async ({
  article,
  openSidePanel,
  page,
}) => {
  const { panel, marks } = await besideArticle({ article, openSidePanel, page })
  for (const place of [0, 1, 2]) {
    await article.command('next-mention')
    await expect.poll(async () => (await article.marks('current'))[0]?.text).toBe(marks[place]?.text)
  }
  await expect.poll(async () => (await panel.texts(CURRENT))[0]).toContain(marks[2]?.text.slice(0, 20))
})

test('the panel goes with the tab, the page in it and the site’s switch', async ({
  article,
  extension,
  openSidePanel,
  page,
}) => {
  const { panel } = await besideArticle({ article, openSidePanel, page })
  await page.goto(IRRELEVANT[1] as string)
  await panel.shows(/Nothing on this page/)
  await page.goto(UNCURATED)
  await panel.shows(/Hashiya sees this page only when you ask/)
  await page.goto('chrome://version/')
  await panel.shows(/Pages of the browser itself stay closed/)

  const other = await extension.context.newPage()
  await other.goto(ARTICLES.ar.url)
  await panel.shows(/speak/)
  await panel.click('.switch input')
  await panel.shows(/Paused on this site/)
  await panel.click('.actions button')
  await panel.shows(/speak/)
  await other.close()
  await panel.shows(/Pages of the browser itself stay closed/)
})

/** What a page does while it stays the page that the reader is at. */
const UPDATES = {
  'goes to a place in itself': (page: Page) =>
    page.evaluate(() => {
      location.hash += 'x'
    }),
  'is loaded again': (page: Page) => page.reload(),
}

for (const [name, update] of Object.entries(UPDATES))
  test(`the panel stays as the reader left it when the page ${name}`, async ({
    article,
    openSidePanel,
    page,
  }) => {
    const { panel } = await besideArticle({ article, openSidePanel, page })
    await panel.resize(320, 400)
    await panel.evaluate(
      `{ globalThis.heard = 0; chrome.tabs.onUpdated.addListener((_, { status }) => { if (status === 'complete') heard++ }) }`,
    )
    /** What the panel does about it is done two frames after it has asked which tab that is. */
    async function updateAndHear() {
      const before = await panel.evaluate<number>('heard')
      await update(page)
      await expect.poll(() => panel.evaluate<number>('heard')).toBeGreaterThan(before)
      await panel.evaluate(`chrome.tabs.query({ active: true }).then(() =>
        new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))`)
    }
    const facet = '.facet[aria-pressed="true"]'
    await panel.click('.facet', 'accounts differ')
    await expect.poll(() => panel.texts(facet)).toHaveLength(1)
    await panel.evaluate("document.querySelector('.popup-body').scrollTop = 60")
    await panel.evaluate("document.querySelector('.popup-body').dataset.witness = 'same'")
    await updateAndHear()
    expect(await panel.texts(facet)).toHaveLength(1)
    expect(await panel.evaluate("document.querySelector('.popup-body').scrollTop")).toBe(60)
    expect(await panel.evaluate("document.querySelector('.popup-body').dataset.witness")).toBe('same')

    await panel.click('.rows .row')
    await panel.shows(/Back to the list/)
    await updateAndHear()
    await article.waitForMarks()
    await panel.shows(/Back to the list/)

    await page.goto(ARTICLES.ar.url)
    await panel.shows(/speak/)
    expect(await panel.texts(facet), 'another page').toHaveLength(0)
  })

test('passages that the page takes away leave the list', async ({ article, openSidePanel, page }) => {
  const { panel } = await besideArticle({ article, openSidePanel, page })
  const before = (await panel.texts('.rows .row')).length
  await page.evaluate(() => {
    for (const paragraph of [...document.querySelectorAll('p')].slice(4)) paragraph.remove()
  })
  await expect.poll(async () => (await panel.texts('.rows .row')).length).toBeLessThan(before)
})

test('everything is done by keyboard: narrow, choose, read, step, go on, come back, look up', async ({
  article,
  openSidePanel,
  page,
}) => {
  const { panel } = await besideArticle({ article, openSidePanel, page })
  await tabTo(panel, /^differs/)
  await panel.press(' ')
  await panel.shows(/of \d+ shown/)
  await tabTo(panel, /figure differs|date differs/)
  await panel.press('Enter')
  await expect.poll(() => panel.focused()).toBe('Back to the list')
  await expect.poll(() => panel.texts('.record')).not.toHaveLength(0)
  await panel.press('Enter')
  await expect.poll(() => panel.focused()).toMatch(/differs/)
  await tabTo(panel, /^differs\s+\d/, { back: true })
  await panel.press(' ')
  await tabTo(panel, /^(?!later).*later changed/s)
  await panel.press('Enter')
  await expect.poll(() => panel.focused()).toBe('Back to the list')
  await tabTo(panel, /^Next passage$/)
  const first = await panel.texts('.record .claim')
  await panel.press('Enter')
  await expect.poll(() => panel.texts('.record .claim')).not.toEqual(first)
  await tabTo(panel, /^Open its card on the page$/)
  await article.lookIntoCard()
  await panel.press('Enter')
  await expect(article.card).toBeVisible()
  await tabTo(panel, /^On this page$/, { back: true })
  await panel.press('ArrowRight')
  await panel.press('Tab')
  await panel.type('input[type=search]', 'timetable')
  await expect.poll(() => panel.texts('[data-claim]')).not.toHaveLength(0)
  await tabTo(panel, /timetable.*statement/is)
  await panel.press('Enter')
  await expect.poll(() => panel.focused()).toBe('Back to the results')
  expect(panel.problems()).toEqual([])
})

function inView(panel: ExtensionView, selector: string): Promise<boolean> {
  return panel.evaluate(`{
    const { top, bottom } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
    top >= 0 && bottom <= innerHeight
  }`)
}
