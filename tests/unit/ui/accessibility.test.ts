import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../tools/paths.ts'

const DOCUMENT = readFileSync(join(ROOT, 'src/ui/ACCESSIBILITY.md'), 'utf8')

/** What the document names: `file` “title”, where “…” in the title is what the test fills in. */
const named = [
  ...DOCUMENT.replaceAll(/\s+/g, ' ').matchAll(/`(tests\/[^`]+)` “([^”]+(?:”[^;|]*“[^”]+)*)”/g),
].map(([, file = '', title = '']) => [file, title] as const)

test('the document on accessibility names tests', () => {
  expect(named.length).toBeGreaterThan(30)
  // Each mention of a test file but those of links names a test in it.
  expect(named).toHaveLength([...DOCUMENT.matchAll(/`tests\//g)].length)
})

test.each([...new Map(named.map((one) => [one.join(), one])).values()])('%s holds “%s”', (file, title) => {
  const path = join(ROOT, file)
  const source = existsSync(path) ? readFileSync(path, 'utf8') : ''
  expect(titlesOf(source).some((one) => one === title)).toBe(true)
})

test('every point of the tables has its test', () => {
  const rows = DOCUMENT.split('\n').filter(
    (line) => line.startsWith('| ') && !/^\| (point|task|---)/.test(line),
  )
  expect(rows.length).toBeGreaterThan(30)
  for (const row of rows) expect(row).toMatch(/the sweep|`tests\/|the table below/)
})

/** The titles of tests as the document writes them: what is filled in, be it by a template or by a table, is “…”. */
function titlesOf(source: string): string[] {
  const literals = source.matchAll(/\b(?:test|describe)\b[^'"`]*?\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1,/g)
  const inTables = source.matchAll(/\)\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1,/g)
  return [...literals, ...inTables].map(([, , title = '']) =>
    title.replaceAll(/\$\{[^}]+\}|%[sd]/g, '…').replaceAll(/\\(.)/g, '$1'),
  )
}
