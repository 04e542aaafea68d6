import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PERMISSIONS } from '../../tools/package-rules.ts'
import { ROOT } from '../../tools/paths.ts'
import { hasTest, testFilesNamedIn, testsNamedIn } from '../named-tests.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const MODEL = read('SECURITY.md')
const named = testsNamedIn(MODEL)

test('the threat model names tests, each with its title', () => {
  expect(named.length).toBeGreaterThan(25)
  const mentions = [...MODEL.replaceAll(/\s+/g, ' ').matchAll(/`tests\/[^`]+` “/g)]
  expect(mentions).toHaveLength(testFilesNamedIn(MODEL))
})

test.each(named)('$file holds “$title”', (one) => {
  expect(hasTest(one)).toBe(true)
})

test('every defence has its test', () => {
  const defences = MODEL.split('\n## ').find((part) => part.startsWith('What stops them')) ?? ''
  const rows = defences.split('\n').filter((line) => line.startsWith('| ') && !/^\| (defence|---)/.test(line))
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) expect(row).toMatch(/`tests\//)
})

test('everybody who could want something is answered', () => {
  const attackers = [
    ...MODEL.matchAll(/^\| ((?:a|another|whoever|the|who|somebody) [^|]+) \|[^|]+\|[^|]+\|$/gm),
  ]
  expect(attackers.length).toBeGreaterThanOrEqual(7)
  const headings = [...MODEL.matchAll(/^### .+$/gm)]
  expect(headings).toHaveLength(attackers.length)
})

describe('what readers are told', () => {
  const told = read('PRIVACY.md')

  test('names every permission', () => {
    for (const permission of PERMISSIONS.chrome) expect(told).toContain(`\`${permission}\``)
  })

  test.each(['SECURITY.md', 'PRIVACY.md'])('the links of %s lead somewhere', (file) => {
    for (const [, to = ''] of read(file).matchAll(/\]\(([^)#]+)\)/g))
      expect(existsSync(join(ROOT, dirname(file), to)), to).toBe(true)
  })
})
