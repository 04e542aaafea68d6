import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readReport } from '../../tools/reports.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'))
})
afterAll(() => rm(folder, { recursive: true }))

const reports: [string, object, object][] = [
  [
    'Vitest',
    { numTotalTests: 10, numPassedTests: 6, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 },
    { passed: 6, failed: 1, skipped: 3 },
  ],
  [
    'Playwright',
    { config: {}, suites: [], stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 3 } },
    { passed: 5, failed: 2, skipped: 3 },
  ],
]
test.each(reports)('counts a report of %s', async (name, report, counts) => {
  const path = join(folder, `${name}.json`)
  await writeFile(path, JSON.stringify(report))
  expect(readReport(path)).toEqual(counts)
})

test('counts nothing where the runner wrote nothing', () => {
  expect(readReport(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
