import { readdirSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/page/read-page.ts'

const folder = new URL('../../pages/structures/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.html'))

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const parse = (html: string) => parseHTML(html).document as unknown as Document

describe('a page without layout gives its article, line by line', () => {
  test.each(names)('%s', (name) => {
    expect(`${readPage(parse(read(name))).text}\n`).toBe(read(name.replace('.html', '.txt')))
  })
})
