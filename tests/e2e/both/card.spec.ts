import { ARTICLES, LOCALES } from '../articles.ts'
import { tabTo } from './tab-to.ts'
import { expect, test } from './test.ts'

const WORDS = {
  en: { cite: /^Cite/, link: /^Link/, hide: /^Not about this/, undo: /^Undo/, dossier: /^Dossier/ },
  ar: { cite: /^توثيق/, link: /^رابط/, hide: /^ليس عن هذا/, undo: /^تراجع/, dossier: /^الملف/ },
} as const

for (const locale of LOCALES) {
  const words = WORDS[locale]

  test(`the card cites, hides and brings back, and leads into the dossier, by keyboard alone (${locale})`, async ({
    reader,
    tab,
  }) => {
    const shown = async () => Number((await tab.badge()).text)
    await tab.open(ARTICLES[locale].url)
    await tab.waitForMarks()
    await expect.poll(shown).toBeGreaterThan(1)
    const before = await shown()
    await tab.command('next-mention')
    await expect.poll(() => tab.card()).toMatchObject({ isFocused: true, lang: locale })

    await tabTo(tab, words.cite)
    await tab.press('Enter')
    await expect.poll(() => tab.clipboard()).toMatch(/paragraph \d+: \u2068«.+»\u2069/)
    expect(await tab.clipboard()).toMatch(/الفقرة \d+: \u2068«.+»\u2069/)
    await tabTo(tab, words.link)
    await tab.press('Enter')
    await expect.poll(() => tab.clipboard()).toContain('#:~:text=')

    await tabTo(tab, words.hide)
    await tab.press('Enter')
    await expect.poll(shown).toBe(before - 1)
    await expect.poll(async () => (await tab.card())?.focusedWords).toMatch(words.undo)
    // The mark goes as the button is pressed; its words are kept after that.
    await expect.poll(async () => (await reader.stored()).hiddenMentions).toHaveLength(1)
    await tab.press('Enter')
    await expect.poll(shown).toBe(before)

    await tabTo(tab, words.dossier)
    await tab.press('Enter')
    const dossier = /\/dossier\.html#claim=[a-z0-9-]+$/
    await expect.poll(() => reader.tabs()).toContainEqual(expect.stringMatching(dossier))
    await reader.closeTab(dossier)
  })
}
