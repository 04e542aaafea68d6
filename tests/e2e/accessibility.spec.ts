import type { Page } from '@playwright/test'
import { ARTICLES, IRRELEVANT, LOCALES } from './articles.ts'
import type { ArticlePage } from './support/article-page.ts'
import { AUDITS, type Audit, expressionForSpacing, expressionOf } from './support/audits.ts'
import { packs } from './support/bundled-packs.ts'
import type { ExtensionView } from './support/extension-view.ts'
import { type Surface, surfaceOf, violations } from './support/surface.ts'
import { expect, test } from './support/test.ts'

type Locale = (typeof LOCALES)[number]

/** What the walk to a state is made with. */
interface Tools {
  locale: Locale
  page: Page
  article: ArticlePage
  at: (file: string) => string
  openPopup: (page: Page) => Promise<ExtensionView>
  openSidePanel: (page: Page) => Promise<ExtensionView>
}

interface Subject {
  settings?: Record<string, unknown>
  /** Window sizes in CSS pixels: the narrowest, that of 200 % zoom, a desk's. */
  sizes: (readonly [width: number, height: number])[]
  /** Opens the surface, and gives it with the ways from each of its states to the next. */
  open(tools: Tools): Promise<{ surface: Surface; states: Record<string, () => Promise<unknown>> }>
}

const DESK = [1280, 800] as const
/** A desk's window at 200 % zoom, and at 400 %: text doubled, and content in a column of 320 CSS pixels. */
const TWICE = [640, 400] as const
const FOUR_TIMES = [320, 256] as const
const SIZES = [DESK, TWICE, FOUR_TIMES]
const PHONE = [320, 640] as const

const QUERY = { en: 'coalition', ar: 'التحالف' }

const SUBJECTS: Record<string, Subject> = {
  card: {
    sizes: SIZES,
    async open({ locale, page, article }) {
      await article.open(ARTICLES[locale].url)
      await article.waitForMarks()
      await article.lookIntoCard()
      const button = (kind: string) => article.card.locator(kind)
      return {
        surface: surfaceOf(page),
        states: {
          record: async () => {
            await article.command('next-mention')
            await expect(article.card).toBeFocused()
          },
          'all of it, pinned': async () => {
            for (const summary of await article.card.locator('details:not([open]) > summary').all())
              await summary.click()
            await button('.card-pin').click()
          },
          'not about this, with the way back': async () => {
            await button('.card-action[aria-label]').nth(2).click()
            await expect(article.card.getByRole('status')).not.toBeEmpty()
          },
        },
      }
    },
  },
  popup: {
    // The browser gives the popup its window, which no test can change.
    sizes: [],
    async open({ locale, page, article, openPopup }) {
      await article.open(ARTICLES[locale].url)
      await article.waitForMarks()
      const popup = await openPopup(page)
      return {
        surface: popup,
        states: {
          list: () => filled(popup, '.row'),
          ...lookUp(popup, locale),
          settings: async () => {
            await popup.click('[role=tab]:nth-of-type(3)')
            await filled(popup, '.settings')
          },
        },
      }
    },
  },
  'popup on another page': {
    sizes: [],
    async open({ page, openPopup }) {
      await page.goto(IRRELEVANT[1] as string)
      const popup = await openPopup(page)
      return { surface: popup, states: { 'nothing found': () => filled(popup, '.screen .button') } }
    },
  },
  'popup on a phone': {
    sizes: [PHONE, [400, 300]],
    async open({ locale, page, at }) {
      await page.goto(at('popup.html'))
      await page.evaluate(asIfByFinger)
      return {
        surface: surfaceOf(page),
        states: {
          'a page that cannot be read': () => expect(page.locator('.screen .button')).toBeVisible(),
          'look-up': async () => {
            await page.getByRole('tab').nth(1).click()
            await page.getByRole('searchbox').fill(QUERY[locale])
            await expect(page.locator('[data-claim]').first()).toBeVisible()
          },
          settings: () => page.getByRole('tab').nth(2).click(),
        },
      }
    },
  },
  panel: {
    sizes: [[360, 800], ...SIZES],
    async open({ locale, page, article, openSidePanel }) {
      await article.open(ARTICLES[locale].url)
      await article.waitForMarks()
      const panel = await openSidePanel(page)
      return {
        surface: panel,
        states: {
          list: () => filled(panel, '.row'),
          record: async () => {
            await panel.click('.rows .row')
            await filled(panel, '.record')
          },
          ...lookUp(panel, locale),
        },
      }
    },
  },
  dossier: {
    sizes: SIZES,
    async open({ page, at }) {
      await page.goto(at(`dossier.html#claim=${MOST_RELATED}`))
      return {
        surface: surfaceOf(page),
        states: { claim: () => expect(page.locator('.detail h2')).toBeVisible() },
      }
    },
  },
  options: {
    settings: { pausedSites: ['bbc.co.uk'], textSize: 'large' },
    sizes: SIZES,
    async open({ page, at }) {
      await page.goto(at('options.html'))
      return {
        surface: surfaceOf(page),
        states: {
          'a group of sites': () => page.locator('summary').first().click(),
          'an import with faults': async () => {
            const content = { app: 'hashiya', version: 1, density: 'vast', highlight: 'wash', theme: 'neon' }
            await page.locator('input[type=file]').setInputFiles({
              name: 'settings.json',
              mimeType: 'application/json',
              buffer: Buffer.from(JSON.stringify(content)),
            })
            await expect(page.locator('.import-result')).toBeVisible()
          },
        },
      }
    },
  },
  welcome: {
    sizes: SIZES,
    async open({ page, article, at }) {
      await page.goto(at('welcome.html'))
      return { surface: surfaceOf(page), states: { article: () => article.waitForMarks() } }
    },
  },
}

for (const locale of LOCALES)
  for (const [name, subject] of Object.entries(SUBJECTS))
    test(`${name} in ${locale}: axe finds nothing in either theme, and the points that it cannot see hold`, async ({
      page,
      article,
      extension,
      openPopup,
      openSidePanel,
      settings,
    }) => {
      // axe looks at some two thousand elements of the dossier; on a busy machine that takes its time.
      test.setTimeout(120_000)
      await settings({ language: locale, ...subject.settings })
      const at = (file: string) => `chrome-extension://${extension.extensionId}/${file}`
      const { surface, states } = await subject.open({ locale, page, article, at, openPopup, openSidePanel })
      for (const [state, go] of Object.entries(states)) {
        await go()
        for (const scheme of ['light', 'dark'] as const) {
          await surface.prefer(scheme)
          expect.soft(await violations(surface), `${state}, ${scheme}`).toEqual([])
        }
        await holds(surface, ['otherLanguage', 'loudRegions', 'motion'], state)
        for (const [width, height] of subject.sizes) {
          await surface.resize(width, height)
          await holds(surface, ['overflow', 'cutText', 'cutDrawing', 'smallTargets'], `${state}, ${width} px`)
          await surface.evaluate(expressionForSpacing(true))
          await holds(surface, ['overflow', 'cutText', 'cutDrawing'], `${state}, ${width} px, wide spacing`)
          await surface.evaluate(expressionForSpacing(false))
        }
        if (subject.sizes[0]) await surface.resize(...subject.sizes[0])
      }
      if (subject.sizes.includes(TWICE)) await surface.resize(...TWICE)
      expect.soft(await hiddenOnTheWay(surface), 'by Tab through all of it').toEqual([])
    })

test('each of these audits finds the faults that it is for', async ({ page }) => {
  const surface = surfaceOf(page)
  await page.setViewportSize({ width: 320, height: 256 })
  await page.setContent(FAULTY)
  await page.getByRole('button', { name: 'hidden' }).focus()
  const found: Record<string, number> = {}
  for (const audit of Object.keys(AUDITS) as Audit[])
    found[audit] = (await surface.evaluate<string[]>(expressionOf(audit))).length
  expect(found).toEqual({
    overflow: 1,
    cutText: 1,
    cutDrawing: 1,
    smallTargets: 2,
    otherLanguage: 1,
    // One that is not polite, and so two that may speak at once.
    loudRegions: 3,
    motion: 1,
    obscuredFocus: 1,
  })
})

const FAULTY = `<html lang="en"><body><div class="hashiya">
  <p style="width: 400px">wide</p>
  <p style="width: 40px; overflow: hidden; white-space: nowrap">cut off at its end</p>
  <svg width="60" height="20" style="overflow: hidden"><text x="40" y="12">drawn outside</text></svg>
  <p>كلمات بلا لغة</p>
  <p role="status">polite</p><p role="alert">loud</p>
  <p style="transition: opacity 1s">moving</p>
  <a href="#" style="display: block; height: 10px">low</a>
  <button style="position: fixed; top: 0; left: 0; width: 90px; height: 20px">hidden</button>
  <div style="position: fixed; top: 0; left: 0; width: 100px; height: 40px; background: white"></div>
</div>`

/** Goes by Tab from the first stop to the last: what of it is hidden while it has the focus, or does not let go of it. */
async function hiddenOnTheWay(surface: Surface): Promise<string[]> {
  const found: string[] = []
  await surface.evaluate(expressionForStart)
  for (let steps = 0; steps < 500; steps++) {
    await surface.press('Tab')
    const at = await surface.evaluate<string | null>(expressionForStop)
    if (at === null && steps === 0)
      return [`there is nothing to go to: ${await surface.evaluate<string>(expressionForPlace)}`]
    if (at === null || (steps > 0 && at === '0')) return found
    found.push(...(await surface.evaluate<string[]>(expressionOf('obscuredFocus'))))
  }
  return ['the walk has no end']
}

/** Before the first stop. */
const expressionForStart = `{
  const root = document.querySelector('html > div[popover="manual"]')?.shadowRoot ?? document
  const start = root.querySelector('.card') ?? document.body
  const had = start.getAttribute('tabindex')
  start.tabIndex = -1
  start.focus()
  had ?? start.removeAttribute('tabindex')
  globalThis.stops = []
}`

/** Which stop has the focus, by the order of their first visit; null where the focus has left. */
const expressionForStop = `{
  const root = document.querySelector('html > div[popover="manual"]')?.shadowRoot ?? document
  const focused = root.activeElement
  if (focused && focused !== document.body && !stops.includes(focused)) stops.push(focused)
  !focused || focused === document.body ? null : String(stops.indexOf(focused))
}`

/** What has the focus instead. */
const expressionForPlace = `{
  const card = document.querySelector('html > div[popover="manual"]');
  \`card \${card?.isConnected}, focus on \${document.activeElement?.localName}, in the window \${document.hasFocus()}\`
}`

/** No emulation reaches what style sheets ask of the pointer, so they are made to ask otherwise. */
function asIfByFinger() {
  for (const { cssRules } of document.styleSheets)
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule)
        rule.media.mediaText = rule.media.mediaText
          .replace('(pointer: coarse)', '(min-width: 0)')
          .replace('(pointer: fine)', '(max-width: 0)')
}

const softly = expect.configure({ soft: true })

async function holds(surface: Surface, audits: Audit[], where: string) {
  // A surface goes with its window a little later.
  for (const audit of audits)
    await softly
      .poll(() => surface.evaluate<string[]>(expressionOf(audit)), {
        message: `${audit}: ${where}`,
        timeout: 3000,
      })
      .toEqual([])
}

const filled = (view: ExtensionView, selector: string) =>
  expect.poll(() => view.texts(selector)).not.toHaveLength(0)

/** The look-up of popup and panel, which are the same. */
const lookUp = (view: ExtensionView, locale: Locale) => ({
  'look-up': async () => {
    await view.click('[role=tab]:nth-of-type(2)')
    await filled(view, 'input[type=search] ~ *, .lookup')
    await view.type('input[type=search]', QUERY[locale])
    await filled(view, '[data-claim]')
  },
  'record looked up': async () => {
    await view.click('[data-claim]')
    await filled(view, '.record')
  },
})

const MOST_RELATED = packs
  .flatMap(({ claims }) => claims)
  .sort((a, b) => b.relations.length - a.relations.length)[0]?.id
