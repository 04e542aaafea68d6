import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  catalogues,
  chooseLocale,
  createTranslator,
  type Locale,
  type Message,
  type MessageKey,
} from '../../../src/ui/shared/locale.ts'

const locales = Object.keys(catalogues) as Locale[]
const keys = Object.keys(catalogues.en) as MessageKey[]
const texts = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message)
const placeholders = (message: Message) =>
  new Set(texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)))

describe.each(locales)('the catalogue in %s', (locale) => {
  test('has the keys of all, and no more', () => {
    expect(Object.keys(catalogues[locale]).sort()).toEqual([...keys].sort())
  })

  test.each(keys)('%s is a text or a set of plurals, with the same placeholders', (key) => {
    const message = catalogues[locale][key]
    expect(typeof message).toBe(typeof catalogues.en[key])
    expect(texts(message).every((text) => text.trim() === text && text.length > 0)).toBe(true)
    expect(placeholders(message)).toEqual(placeholders(catalogues.en[key]))
  })

  test('gives every plural category that the language has', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort()
    const plural = keys.map((key) => catalogues[locale][key]).filter((message) => typeof message !== 'string')
    expect(plural.length).toBeGreaterThan(3)
    for (const message of plural) expect(Object.keys(message).sort()).toEqual(categories)
  })

  test('passes no judgement', () => {
    const all = keys.flatMap((key) => texts(catalogues[locale][key])).join('\n')
    expect(all).not.toMatch(
      /\b(true|false|fake|wrong|correct|misleading|debunked)\b|صحيح|خاطئ|كاذب|مضلل|زائف/i,
    )
  })
})

test('every message is used somewhere in the interface', () => {
  const folder = new URL('../../../src/ui/', import.meta.url)
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  const templates = [...source.matchAll(/`([a-z]+(?:\.[a-zA-Z]+)*\.)(\$\{[^`]+)`/g)].map(
    ([, prefix, rest]) => ({
      prefix: prefix ?? '',
      parts: `${prefix}${rest?.replaceAll(/\$\{[^}]+\}/g, 'x')}`.split('.').length,
    }),
  )
  // A template with a prefix of one part would make all of a surface's messages: there, what it is filled with must stand
  // in the source too, as a name or a text.
  const words = new Set(source.match(/[\w-]+/g))
  const made = (key: string) =>
    templates.some(
      ({ prefix, parts }) =>
        key.startsWith(prefix) &&
        key.split('.').length === parts &&
        (prefix.split('.').length > 2 || words.has(key.slice(prefix.length).split('.')[0] ?? '')),
    )
  const unused = keys.filter(
    (key) => !made(key) && !new RegExp(`['"]${key.replaceAll('.', '\\.')}['"]`).test(source),
  )
  expect(unused).toEqual([])
})

describe('plural forms', () => {
  const arabic: [n: number, text: string][] = [
    [0, 'لا تصريحات'],
    [1, 'تصريح واحد'],
    [2, 'تصريحان'],
    [3, '3 تصريحات'],
    [10, '10 تصريحات'],
    [11, '11 تصريحاً'],
    [99, '99 تصريحاً'],
    [100, '100 تصريح'],
    [103, '103 تصريحات'],
  ]
  test.each(arabic)('%i statements in Arabic', (n, text) => {
    expect(createTranslator('ar').t('statements.count', { n })).toBe(text)
  })

  test('two in English', () => {
    const { t } = createTranslator('en')
    expect([0, 1, 2].map((n) => t('statements.count', { n }))).toEqual([
      '0 statements',
      '1 statement',
      '2 statements',
    ])
  })
})

test('fills texts, numbers and nodes into a message', () => {
  const { t, rich } = createTranslator('en')
  expect(t('search.start', { n: 1500 })).toMatch(/^Search 1,500 claims/)
  expect(t('statement.paragraph')).toBe('paragraph ')
  const node = { type: 'bdi' } as never
  expect(rich('popup.pause', { host: node })).toEqual(['Pause on ', node, ''])
})

const preferences: [codes: string[], locale: Locale][] = [
  [['ar-IQ', 'en'], 'ar'],
  [['en-US'], 'en'],
  [['ckb', 'ar'], 'ar'],
  [['fr', 'de'], 'en'],
  [['toString', 'constructor'], 'en'],
  [[], 'en'],
]
test.each(preferences)('for %j the interface is in %s', (codes, locale) => {
  expect(chooseLocale(codes)).toBe(locale)
})
