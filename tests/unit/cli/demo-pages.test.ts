import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/cli/read-html.ts'

const FOLDER = join(import.meta.dirname, '../../pages/demo')

/** What the pages have around their articles: menus, teasers, comments, the foot. */
const AROUND =
  /Economy|اقتصاد|withdrawal from Mali|قوات حفظ السلام|who has counted|فمن الذي|does not exist|لا وجود لصحيفة/

describe('the demonstration pages', () => {
  const pages: [file: string, lang: string, published: string, title: RegExp, end: RegExp][] = [
    [
      'iraq-talks-2024',
      'en',
      '2024-01-26',
      /^Baghdad and Washington set to open talks/,
      /one more committee\.”$/,
    ],
    ['iraq-drawdown-2025', 'en', '2025-10-03', /^As the coalition leaves/, /in front of their doors\.$/],
    ['football-final', 'en', '2024-08-18', /^Late goal/, /take two years\.$/],
    ['tahalof-2024', 'ar', '2024-08-15', /^بغداد تؤجل إعلان/, /وما زال الرف كما هو»\.$/],
    ['hiwar-2021', 'ar', '2021-07-27', /^لا قوات قتالية/, /خمسون\.$/],
    ['mathaf-2024', 'ar', '2024-03-05', /^المتحف يفتح/, /حتى نهاية الشهر\.$/],
  ]
  test.each(pages)('%s is read whole, and nothing around it', (file, lang, published, title, end) => {
    const article = readHtml(readFileSync(join(FOLDER, `${file}.html`), 'utf8'))
    expect(article).toMatchObject({ lang, published })
    expect(article.text).toMatch(title)
    expect(article.text).toMatch(end)
    expect(article.text).not.toMatch(AROUND)
  })
})
