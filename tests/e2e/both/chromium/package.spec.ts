import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ARTICLES } from '../../articles.ts'
import { expect, test } from '../test.ts'
import { ChromiumReader } from './chromium-reader.ts'
import { PackedExtension } from './packed-extension.ts'

const WELCOME = /\/welcome\.html$/

test('installed from its package it welcomes its reader, and neither a restart nor a newer package loses what was chosen', async ({
  news,
}) => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-packed-'))
  const profile = join(folder, 'profile')
  const packed = new PackedExtension(folder)
  const inBrowser = async (work: (reader: ChromiumReader) => Promise<void>) => {
    const reader = await ChromiumReader.startWith({ port: news.port, profile })
    try {
      await work(reader)
      expect(await reader.problems()).toEqual([])
    } finally {
      await reader.close()
    }
  }
  try {
    packed.installInto(profile, '1.0.0')
    await inBrowser(async (reader) => {
      await expect.poll(() => reader.tabs()).toContainEqual(expect.stringMatching(WELCOME))
      const tab = await reader.tab()
      await tab.open(ARTICLES.en.url)
      await tab.waitForMarks()
      await tab.clickMark()
      await expect.poll(() => tab.card()).not.toBeNull()
      await tab.press('Escape')
      await tab.command('toggle')
      await expect.poll(() => tab.painted()).toEqual([])
    })

    const stillPaused = async (reader: ChromiumReader) => {
      const tab = await reader.tab()
      await tab.open(ARTICLES.en.url)
      await expect.poll(() => tab.badge()).toMatchObject({ text: 'II' })
      expect(await reader.tabs()).not.toContainEqual(expect.stringMatching(WELCOME))
    }
    await inBrowser(stillPaused)
    packed.installInto(profile, '1.0.1')
    // It comes in while the older one runs, and takes its place at the next start.
    await inBrowser(stillPaused)
    await inBrowser(async (reader) => {
      expect(await reader.version()).toBe('1.0.1')
      await stillPaused(reader)
      const tab = await reader.tab()
      await tab.open(ARTICLES.en.url)
      await tab.command('toggle')
      await tab.waitForMarks()
    })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
