import { expect, test } from 'vitest'
import { createRecordPort } from '../../../src/extension/record-port.ts'
import { bundledRecord } from '../pack/bundled.ts'

const record = bundledRecord()
const port = createRecordPort([record])

test('the summary counts what the record has', async () => {
  const summary = await port.record()
  expect(summary).toMatchObject({ title: record.title, until: record.until, claims: record.claims.length })
  expect(summary.documents).toHaveLength(record.documents.length)
})

test('every claim is found by its document, with the days between which it was made', async () => {
  for (const { id: document } of record.documents) {
    const results = await port.search('', { document })
    expect(results.length).toBeGreaterThan(0)
    for (const { claim, from, to, statements } of results) {
      const { description } = await port.describe(claim)
      const days = description.statements.map(({ date }) => date.day).sort()
      expect([from, to, statements]).toEqual([days[0], days.at(-1), days.length])
      expect(description.statements.some((statement) => statement.document.id === document)).toBe(true)
    }
  }
})

test('without a pack there is nothing to ask', () => {
  expect(() => createRecordPort([])).toThrow(/without a pack/)
})
