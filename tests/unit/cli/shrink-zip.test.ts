import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { shrinkZip } from '../../../src/cli/shrink-zip.ts'
import { readZip, writeZip, type ZipEntry } from '../../../src/cli/zip-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'hashiya-zip-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = Buffer.from('The troops left the base. غادرت القوات القاعدة.\n'.repeat(40))
const NOISE = Buffer.from([7, 200, 13, 99])

function entry(name: string, content: Buffer, method: 0 | 8): ZipEntry {
  const stored = method === 8 ? deflateRawSync(content, { level: 1 }) : content
  return { name, method, crc: crc32(content), size: content.length, stored }
}

const ENTRIES = [entry('a/text.js', TEXT, 8), entry('noise.png', NOISE, 0), entry('نص.txt', TEXT, 8)]

test('an archive gives back what was written', () => {
  expect(readZip(writeZip(ENTRIES))).toEqual(ENTRIES)
})

test('what is no archive is refused', () => {
  expect(() => readZip(Buffer.from('PK'))).toThrow(RangeError)
  expect(() => readZip(Buffer.alloc(100))).toThrow(RangeError)
})

test('a shrunk archive holds the same files in fewer bytes, each time the same', async () => {
  const path = join(folder, 'one.zip')
  writeFileSync(path, writeZip(ENTRIES))
  await shrinkZip(path, { cache: join(folder, 'cache') })
  const shrunk = readFileSync(path)
  const files = readZip(shrunk)
  expect(files.map(({ name, crc, size }) => ({ name, crc, size }))).toEqual(
    ENTRIES.map(({ name, crc, size }) => ({ name, crc, size })),
  )
  expect(files.map(({ method, stored }) => (method === 8 ? inflateRawSync(stored) : stored))).toEqual([
    TEXT,
    NOISE,
    TEXT,
  ])
  expect(shrunk.length).toBeLessThan(writeZip(ENTRIES).length)
  await shrinkZip(path, { cache: join(folder, 'cache') })
  expect(readFileSync(path).equals(shrunk)).toBe(true)
})
