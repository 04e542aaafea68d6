import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../tools/paths.ts'
import { hasTest, testFilesNamedIn, testsNamedIn } from '../named-tests.ts'

const DOCUMENT = readFileSync(join(ROOT, 'src/ui/ACCESSIBILITY.md'), 'utf8')

const named = testsNamedIn(DOCUMENT)

test('the document on accessibility names tests', () => {
  expect(named.length).toBeGreaterThan(30)
  // Each mention of a test file but those of links names a test in it.
  const mentions = [...DOCUMENT.replaceAll(/\s+/g, ' ').matchAll(/`tests\/[^`]+` “/g)]
  expect(mentions).toHaveLength(testFilesNamedIn(DOCUMENT))
})

test.each(named)('$file holds “$title”', (one) => {
  expect(hasTest(one)).toBe(true)
})

test('every point of the tables has its test', () => {
  const rows = DOCUMENT.split('\n').filter(
    (line) => line.startsWith('| ') && !/^\| (point|task|---)/.test(line),
  )
  expect(rows.length).toBeGreaterThan(30)
  for (const row of rows) expect(row).toMatch(/the sweep|`tests\/|the table below/)
})
