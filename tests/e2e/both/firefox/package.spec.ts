import { archiveOf } from '../../../tools/package-files.ts'
import { ARTICLES } from '../../articles.ts'
import { tabTo } from '../tab-to.ts'
import { expect, test } from '../test.ts'
import { FirefoxBrowser } from './firefox-browser.ts'
import { FirefoxReader } from './firefox-reader.ts'

test('installed from its package it welcomes its reader, and a restart loses neither it nor what was chosen', async ({
  news,
}) => {
  const browser = await FirefoxBrowser.start({ port: news.port })
  const reader = new FirefoxReader(browser)
  try {
    await browser.install({ packed: archiveOf('firefox') })
    await expect.poll(() => reader.tabs()).toContainEqual(expect.stringMatching(/\/welcome\.html$/))
    const tab = await reader.tab()
    await tab.open(ARTICLES.en.url)
    await tab.waitForMarks()
    await tab.command('toggle')
    await expect.poll(() => tab.painted()).toEqual([])
    expect(await reader.problems()).toEqual([])

    await browser.restart()
    const later = await reader.tab()
    await later.open(ARTICLES.en.url)
    await expect.poll(() => later.badge()).toMatchObject({ text: 'II' })
    expect(await reader.tabs()).not.toContainEqual(expect.stringMatching(/\/welcome\.html$/))
    await later.command('toggle')
    await later.waitForMarks()
    await later.clickMark()
    await expect.poll(() => later.card()).not.toBeNull()
    expect(await reader.problems()).toEqual([])
  } finally {
    await reader.close()
  }
})

test('in a private window it works where its reader lets it, and keeps nothing of it', async ({ news }) => {
  const browser = await FirefoxBrowser.start({ port: news.port })
  const reader = new FirefoxReader(browser)
  try {
    await browser.install({ inPrivate: true })
    const tab = await reader.tab({ isPrivate: true })
    await tab.open(ARTICLES.ar.url)
    await tab.waitForMarks()
    await tab.command('next-mention')
    await expect.poll(() => tab.card()).not.toBeNull()
    await tabTo(tab, /^ليس عن هذا/)
    await tab.press('Enter')
    await expect
      .poll(async () => Object.keys(await reader.stored('session')))
      .toContain('privateHiddenMentions')
    await tab.press('Escape')
    await tab.command('toggle')
    await expect.poll(() => tab.painted()).toEqual([])
    await expect.poll(() => tab.badge()).toMatchObject({ text: 'II' })
    await tab.reload()
    await expect.poll(() => tab.badge()).toMatchObject({ text: 'II' })
    const { settings = {} } = await reader.stored()
    expect(JSON.stringify(settings)).not.toContain('aljazeera')
    expect(Object.keys(await reader.stored()).filter((key) => key !== 'settings')).toEqual([])
    expect(await reader.problems()).toEqual([])
  } finally {
    await reader.close()
  }
})
