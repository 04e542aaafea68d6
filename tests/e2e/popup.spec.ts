import { ARTICLES, IRRELEVANT, UNCURATED } from './articles.ts'
import { tabTo } from './support/tab-to.ts'
import { expect, test } from './support/test.ts'

test('the list has every mention in page order, and the badge counts them', async ({
  article,
  openPopup,
  page,
}) => {
  await article.open(ARTICLES.ar.url)
  const marks = await article.waitForMarks()
  const popup = await openPopup(page)
  await popup.shows(/speak/)
  const quotes = await popup.texts('.marked .row-quote')
  // Several mentions may share a marked place; the marks are then fewer, and in the same order.
  const places: number[] = []
  for (const quote of quotes) {
    const last = places.at(-1) ?? 0
    places.push(marks.findIndex(({ text }, place) => place >= last && text.includes(quote.slice(0, 20))))
  }
  expect(places).not.toContain(-1)
  expect(new Set(places).size).toBe(marks.length)
  await expect.poll(() => article.badge()).toMatchObject({ text: String(quotes.length) })
  expect((await article.badge()).title).toContain(String(quotes.length))
})

test('badge, popup and side panel count what is marked, and no state that the options leave out', async ({
  article,
  openPopup,
  openSidePanel,
  page,
  settings,
}) => {
  await article.open(ARTICLES.en.url)
  await article.waitForMarks()
  const panel = await openSidePanel(page)
  let all = 0
  // The page is read in slices, and counted after each.
  await expect(async () => {
    all = Number((await article.badge()).text)
    expect(all).toBeGreaterThan(0)
    expect(await panel.text()).toContain(`${all} passages speak`)
  }).toPass()
  const ofPanel = await panel.texts('.rows .row-quote')

  await settings({ markedStates: ['same', 'different', 'newer'] })
  await expect.poll(async () => Number((await article.badge()).text)).toBeLessThan(all)
  const left = Number((await article.badge()).text)
  expect(left).toBeGreaterThan(0)
  await panel.shows(new RegExp(`${left} passages? speak.+${all - left} more`))
  expect((await panel.texts('.rows .row-quote')).sort(), 'none is lost').toEqual(ofPanel.sort())

  const popup = await openPopup(page)
  await popup.shows(new RegExp(`${left} passages? speak`))
  expect(await popup.texts('.marked .row')).toHaveLength(left)
  expect(await popup.texts('.leftOut .row')).toHaveLength(all - left)

  await settings({ markedStates: [] })
  await expect.poll(async () => (await article.badge()).text).toBe('')
  await popup.shows(/Nothing marked on this page/)
  await panel.shows(/Nothing marked on this page/)
  expect(await popup.texts('.leftOut .row')).toHaveLength(all)
})

test('an entry of the list scrolls there and opens the card', async ({ article, openPopup, page }) => {
  await article.open(ARTICLES.en.url)
  const marks = await article.waitForMarks()
  await article.lookIntoCard()
  const popup = await openPopup(page)
  await popup.shows(/speak/)
  await popup.click('.marked .row', marks.at(-1)?.text.trim().slice(0, 20))
  await expect(article.cardHost).toHaveCount(1)
  await expect(article.card).toBeVisible()
  await expect.poll(async () => (await article.marks('current'))[0]?.text).toBe(marks.at(-1)?.text)
  await expect.poll(async () => inView(await article.marks('current'))).toBe(true)
})

const LOOK_UPS = [
  { language: 'en', query: 'withdrawal', opens: /withdraw/i },
  { language: 'ar', query: 'انسحاب', opens: /انسحاب/ },
] as const

for (const { language, query, opens } of LOOK_UPS) {
  test(`the record can be looked up in ${language}, and a result opens`, async ({
    openPopup,
    page,
    settings,
  }) => {
    await settings({ language })
    await page.goto(IRRELEVANT[1] as string)
    const popup = await openPopup(page)
    await popup.click('[role=tab]:nth-of-type(2)')
    await popup.type('input[type=search]', query)
    await expect.poll(() => popup.texts('[data-claim]')).not.toHaveLength(0)
    await popup.click('[data-claim]')
    await popup.shows(opens)
  })
}

test('the settings nearest to hand are kept, and the popup speaks the language that is chosen', async ({
  openPopup,
  page,
}) => {
  await page.goto(ARTICLES.en.url)
  const popup = await openPopup(page)
  await popup.click('[role=tab]:nth-of-type(3)')
  await expect.poll(() => popup.texts('.choice')).toHaveLength(2)
  await popup.click('.choice:nth-of-type(2) input')
  await popup.evaluate(`{
    const select = document.querySelector('.settings select')
    select.value = 'ar'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }`)
  await popup.shows(/لغة المتصفح|السجلّ كاملاً/)
  expect(await popup.evaluate('document.documentElement.dir')).toBe('rtl')
  expect(await popup.evaluate("document.querySelector('.choice:nth-of-type(2) input').checked")).toBe(true)
  await popup.close()
  const again = await openPopup(page)
  await again.click('[role=tab]:nth-of-type(3)')
  await expect
    .poll(() => again.evaluate("document.querySelector('.choice:nth-of-type(2) input')?.checked"))
    .toBe(true)
})

test('everything is done by keyboard: settings, look-up, narrowing, a record and back, the pause, a passage', async ({
  article,
  openPopup,
  page,
  settings,
}) => {
  await settings({ language: 'en' })
  await article.open(ARTICLES.en.url)
  await article.waitForMarks()
  await article.lookIntoCard()
  const popup = await openPopup(page)
  await popup.shows(/speak/)

  await tabTo(popup, /^On this page$/)
  await popup.press('ArrowLeft')
  await expect.poll(() => popup.focused()).toBe('Settings')
  await tabTo(popup, '.settings select')
  await tabTo(popup, '.choice input')
  await popup.press('ArrowDown')
  await expect.poll(() => article.stored('settings')).toMatchObject({ openOn: 'click' })

  await tabTo(popup, /^Settings$/, { back: true })
  await popup.press('ArrowLeft')
  await tabTo(popup, 'input[type=search]')
  await popup.type('input[type=search]', 'troops')
  await expect.poll(() => popup.texts('[data-claim]')).not.toHaveLength(0)
  const all = (await popup.texts('[data-claim]')).length
  await tabTo(popup, '.filters select')
  await popup.press('ArrowDown')
  await expect.poll(async () => (await popup.texts('[data-claim]')).length).toBeLessThan(all)
  await popup.press('ArrowUp')
  await expect.poll(async () => (await popup.texts('[data-claim]')).length).toBe(all)
  await tabTo(popup, '[data-claim]')
  const result = await popup.focused()
  await popup.press('Enter')
  await expect.poll(() => popup.focused()).toBe('Back to the results')
  await tabTo(popup, 'button.account-text')
  await popup.press('Enter')
  await expect.poll(() => popup.focused()).toBe('Back')
  await popup.press('Enter')
  await expect.poll(() => popup.focused()).toBe('Back to the results')
  await popup.press('Enter')
  await expect.poll(() => popup.focused()).toBe(result)

  await tabTo(popup, '.switch input')
  await popup.press(' ')
  await expect.poll(() => article.marks()).toEqual([])
  await popup.press(' ')
  await article.waitForMarks()

  await tabTo(popup, /^Look up$/, { back: true })
  await popup.press('ArrowLeft')
  await expect.poll(() => popup.texts('.marked .row')).not.toHaveLength(0)
  await tabTo(popup, '.marked .row')
  expect(popup.problems()).toEqual([])
  // It closes the popup, which may answer no more.
  void popup.press('Enter').catch(() => undefined)
  await expect(article.card).toBeFocused()
})

test('each state of a page has its words', async ({ openPopup, page }) => {
  const states = [
    { url: IRRELEVANT[0] as string, shows: /Nothing/i },
    { url: UNCURATED, shows: /Annotate this page/ },
    { url: 'chrome://version/', shows: /cannot be read/ },
    { url: 'https://www.bbc.com/report.pdf', shows: /PDF/ },
  ]
  for (const { url, shows } of states) {
    await page.goto(url).catch(() => {})
    const popup = await openPopup(page)
    await popup.shows(shows)
    await popup.close()
  }
})

function inView(marks: { y: number }[]): boolean {
  return marks.some(({ y }) => y > 0 && y < 800)
}
