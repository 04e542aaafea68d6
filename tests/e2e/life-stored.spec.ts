import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES } from './articles.ts'
import type { ExtensionBrowser } from './support/browser.ts'
import { expect, test } from './support/test.ts'

/** In the service worker. */
declare const chrome: WxtBrowser

interface Stored {
  name: string
  /** What stands in the extension's storage when a page is opened. */
  stored: Record<string, unknown>
  /** Under which name marks are painted then. */
  look?: 'hashiya-mark' | 'hashiya-wash'
  /** The direction of a card on an English article. */
  card?: 'ltr' | 'rtl'
}

const HOST = 'bbc.co.uk'

const STORED: readonly Stored[] = [
  { name: 'nothing', stored: {} },
  { name: 'a text for settings', stored: { settings: 'broken' } },
  { name: 'a list for settings', stored: { settings: [1, null, 'three'] } },
  { name: 'null for everything', stored: { settings: null, hiddenMentions: null } },
  {
    name: 'fields that make no sense beside one that does',
    stored: {
      settings: {
        version: 'x',
        pausedSites: [HOST, 7, '*'].slice(1),
        openOn: {},
        highlight: 'wash',
        markedStates: 'all',
      },
      hiddenMentions: [null, 3, { site: HOST }, { site: HOST, claim: 4, quote: [] }],
    },
    look: 'hashiya-wash',
  },
  {
    name: 'settings of the first version',
    stored: { settings: { version: 1, language: 'ar' } },
    card: 'rtl',
  },
  {
    name: 'settings of a version to come',
    stored: {
      settings: { version: 99, highlight: 'wash', openOn: 'thought', weather: { sunny: true } },
      somethingNew: new Array(100).fill('new'),
    },
    look: 'hashiya-wash',
  },
  {
    name: 'a very long list of paused sites and hidden mentions',
    stored: {
      settings: { version: 2, pausedSites: Array.from({ length: 5000 }, (_, i) => `site-${i}.example`) },
      hiddenMentions: Array.from({ length: 5000 }, (_, i) => ({
        site: HOST,
        claim: `claim-${i}`,
        quote: 'words',
        day: '2026-01-01',
      })),
    },
  },
]

for (const { name, stored, look = 'hashiya-mark', card = 'ltr' } of STORED)
  test(`a page is marked, and its popup shows it, whatever is stored: ${name}`, async ({
    article,
    extension,
    openPopup,
    page,
  }) => {
    await extension.worker.evaluate((items) => chrome.storage.local.set(items), stored)
    await article.open(ARTICLES.en.url)
    await expect
      .poll(() => page.evaluate((look) => CSS.highlights.get(look)?.size ?? 0, look))
      .toBeGreaterThan(0)
    await article.lookIntoCard()
    await article.command('next-mention')
    await expect(article.card).toHaveAttribute('dir', card)
    const popup = await openPopup(page)
    await popup.shows(/2[,٬]500|٢٬٥٠٠/)
    expect(await popup.problems()).toEqual([])
  })

test('where storage is full, what could not be kept is not shown as if it were', async ({
  article,
  extension,
  openPopup,
  page,
}) => {
  await article.open(ARTICLES.en.url)
  const marks = (await article.waitForMarks()).map(({ text }) => text)
  await fill(extension)

  await article.command('toggle')
  const popup = await openPopup(page)
  await popup.shows(/2[,٬]500|٢٬٥٠٠/)
  expect((await article.marks()).map(({ text }) => text)).toEqual(marks)
  expect(await article.stored('settings')).toBeUndefined()
  await popup.close()

  await page.reload()
  expect((await article.waitForMarks()).map(({ text }) => text)).toEqual(marks)
})

/** Leaves no byte of the storage free. */
async function fill({ worker }: ExtensionBrowser) {
  const left = await worker.evaluate(async () => {
    const { local } = chrome.storage
    for (let bytes: number = local.QUOTA_BYTES, i = 0; bytes >= 1; i++) {
      const isKept = await local.set({ [`f${i}`]: 'x'.repeat(bytes) }).then(
        () => true,
        () => false,
      )
      if (!isKept) bytes = Math.floor(bytes / 2)
    }
    return local.QUOTA_BYTES - (await local.getBytesInUse())
  })
  expect(left).toBeLessThan(20)
}
