import { describe, expect, test } from 'vitest'
import { verdictOn } from '../../tools/advisory-verdict.ts'
import { billOf } from '../../tools/sbom-of.ts'

const audit = (...found: [name: string, severity: string][]) =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(
      found.map(([name, severity]) => [name, { name, severity, range: '<2' }]),
    ),
    metadata: { vulnerabilities: { total: found.length } },
  })

describe('a registry that', () => {
  test.each([
    [
      'refuses',
      JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 }),
      '405 Method Not Allowed',
    ],
    ['is not there', JSON.stringify({ message: 'request to the registry failed', error: {} }), /failed/],
    ['prints nothing', '', 'npm printed no report'],
    ['prints no JSON', '<html>', 'npm printed no report'],
    ['answers with half a report', JSON.stringify({ vulnerabilities: {} }), 'npm printed no report'],
  ])('%s was not asked: neither pass nor fault', (_, printed, why) => {
    expect(verdictOn(printed, ['shown'])).toEqual({
      kind: 'unasked',
      why: typeof why === 'string' ? why : expect.stringMatching(why),
    })
  })

  test.each([
    ['knows of nothing', audit(), 0, 0],
    ['knows of something in what is shipped', audit(['shown', 'low']), 1, 0],
    ['knows of something in a tool', audit(['tool', 'high']), 0, 1],
    ['knows of something critical in a tool', audit(['tool', 'critical']), 1, 0],
  ])('%s', (_, printed, failing, told) => {
    const verdict = verdictOn(printed, ['shown'])
    expect(verdict).toMatchObject({ kind: 'asked' })
    if (verdict.kind === 'asked')
      expect([verdict.failing.length, verdict.told.length]).toEqual([failing, told])
  })
})

describe('the bill of materials', () => {
  const component = { name: 'shown', version: '1.0.0', purl: 'pkg:npm/shown@1.0.0', licenses: [], hashes: [] }
  const bill = { specVersion: '1.5', components: [component, { ...component, name: 'tool' }] }
  const options = { shipped: ['shown'], project: { name: 'own', version: '0.1.0', license: 'MIT' } }

  test('names what is shipped and nothing else, and neither when nor where it was made', () => {
    const made = { ...bill, serialNumber: 'urn:uuid:1', metadata: { timestamp: 'now', tools: ['npm'] } }
    expect(billOf(made, options)).toMatchObject({ components: [{ name: 'shown', version: '1.0.0' }] })
    expect(JSON.stringify(billOf(made, options))).not.toMatch(/uuid|now|tool/)
    expect(billOf(made, options)).toEqual(billOf(bill, options))
  })

  test('is not made where something shipped is missing in it', () => {
    expect(() => billOf(bill, { ...options, shipped: ['ghost'] })).toThrow(/ghost/)
  })
})
