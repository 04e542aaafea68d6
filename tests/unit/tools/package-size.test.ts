import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { writeZip } from '../../../src/cli/zip-file.ts'
import { filesOf, LIMITS, overLimits } from '../../tools/package-size.ts'

const at = { zip: LIMITS.zip, models: LIMITS.models, gate: LIMITS.gate }
const weigh = ({ zip, models, gate }: typeof at) =>
  overLimits({ zip, models, files: [{ name: 'gate.js', raw: gate, deflated: 1 }] })

test('a package at its limits passes', () => {
  expect(weigh(at)).toEqual([])
})

test.each([
  ['zip', 'the package weighs 400.1 KB, the limit is 400.0 KB'],
  ['models', 'the learned models (deflated) weighs 300.1 KB, the limit is 300.0 KB'],
  ['gate', 'gate.js weighs 15.1 KB, the limit is 15.0 KB'],
] as const)('%s over its limit is told', (what, message) => {
  expect(weigh({ ...at, [what]: at[what] + 100 })).toEqual([message])
})

test('a package without a gate does not pass', () => {
  expect(overLimits({ zip: 1, models: 1, files: [] })).toHaveLength(1)
})

test('the files of an archive are told with both their sizes', () => {
  const stored = Buffer.from('abc')
  const entry = { name: 'gate.js', method: 0, crc: crc32(stored), size: 3, stored }
  expect(filesOf(writeZip([entry]))).toEqual([{ name: 'gate.js', raw: 3, deflated: 3 }])
})
