import { describe, expect, test } from 'vitest'
import { readBase64, writeBase64 } from '../../../../src/core/match/learned/base64.ts'
import {
  GRAINS,
  type RowOfLevels,
  readRows,
  TOP_LEVEL,
  writeRows,
} from '../../../../src/core/match/learned/rows.ts'
import {
  chancesOf,
  type Met,
  SymbolReader,
  writeSymbols,
} from '../../../../src/core/match/learned/symbol-coder.ts'
import { type Random, randomFrom, upTo } from '../../../random.ts'

const WIDTH = 48

/** Rows as training leaves them: mostly nothing, some full, some empty. */
function rowsBy(random: Random, count: number): RowOfLevels[] {
  return Array.from({ length: count }, () => {
    const spread = random() * 3
    const levels = Array.from({ length: WIDTH }, () => {
      const size = Math.min(TOP_LEVEL, Math.floor(random() * random() * spread * 2))
      return random() < 0.5 ? size : 0 - size
    })
    return { grain: upTo(random, GRAINS.length), levels }
  })
}

const weightsOf = (rows: RowOfLevels[]): number[] =>
  rows.flatMap(({ grain, levels }) => Array.from(levels, (level) => level * (GRAINS[grain] as number) || 0))

describe('rows of weights', () => {
  test.each([0, 1, 2, 37, 500])('%i of them are read as they were written', (count) => {
    const rows = rowsBy(randomFrom(count + 1), count)
    expect([...readRows(writeRows(rows), WIDTH)]).toEqual(weightsOf(rows))
  })

  test('need fewer bits than a level each, and no more than their entropy and a hundredth', () => {
    const rows = rowsBy(randomFrom(9), 2000)
    const { levels } = writeRows(rows)
    const counts = new Map<number, number>()
    for (const row of rows)
      for (const level of Array.from(row.levels)) counts.set(level, (counts.get(level) ?? 0) + 1)
    const all = rows.length * WIDTH
    let entropy = 0
    for (const count of counts.values()) entropy -= count * Math.log2(count / all)
    expect(levels.length * 6).toBeLessThan(entropy * 1.01)
  })

  test.each([
    ['cut short', (text: string) => text.slice(0, -4)],
    ['longer', (text: string) => `${text}AAAA`],
    ['with another character in it', (text: string) => `${text.slice(0, 40)}%${text.slice(41)}`],
    ['changed', (text: string) => `${text.slice(0, -9)}${text.at(-9) === 'A' ? 'B' : 'A'}${text.slice(-8)}`],
  ])('%s are told', (_, spoil) => {
    const written = writeRows(rowsBy(randomFrom(5), 50))
    expect(() => readRows({ ...written, levels: spoil(written.levels) }, WIDTH)).toThrow(RangeError)
  })

  test('of a grain that there is not are told', () => {
    const written = writeRows(rowsBy(randomFrom(5), 50))
    expect(() => readRows({ ...written, grains: `7${written.grains.slice(1)}` }, WIDTH)).toThrow(RangeError)
  })
})

describe('symbols', () => {
  test('come back in the order written, by context', () => {
    const random = randomFrom(3)
    for (let trial = 0; trial < 200; trial++) {
      const met: Met[] = Array.from({ length: upTo(random, 300) }, () => {
        const context = upTo(random, 3)
        return { context, symbol: upTo(random, 1 + 5 * context) }
      })
      const counts = [0, 1, 2].map((context) =>
        Array.from(
          { length: 16 },
          (_, symbol) => met.filter((one) => one.context === context && one.symbol === symbol).length,
        ),
      )
      const chances = counts.map(chancesOf)
      const reader = new SymbolReader(writeSymbols(met, chances), chances)
      expect(met.map(({ context }) => reader.next(context))).toEqual(met.map(({ symbol }) => symbol))
      expect(reader.isAtEnd).toBe(true)
    }
  })

  test('chances add up, and what was met has one', () => {
    const random = randomFrom(4)
    for (let trial = 0; trial < 300; trial++) {
      const counts = Array.from({ length: 16 }, () => Math.floor(10 ** (5 * random())) * upTo(random, 2))
      const chances = chancesOf(counts)
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBe(4096)
      for (const [symbol, count] of counts.entries())
        if (count > 0) expect(chances[symbol]).toBeGreaterThan(0)
    }
  })

  test('without a chance are refused, and chances that are no whole', () => {
    expect(() => writeSymbols([{ context: 0, symbol: 1 }], [[4096, 0]])).toThrow(RangeError)
    expect(() => new SymbolReader(new Uint8Array(4), [[4000, 0]])).toThrow(RangeError)
    expect(() => new SymbolReader(new Uint8Array(4), [[4096, 1]])).toThrow(RangeError)
  })
})

test('bytes come back from base 64, which writes them as others do', () => {
  const random = randomFrom(8)
  for (let length = 0; length < 70; length++) {
    const bytes = Uint8Array.from({ length }, () => upTo(random, 256))
    expect(writeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64').replaceAll('=', ''))
    expect(readBase64(writeBase64(bytes))).toEqual(bytes)
  }
  expect(() => readBase64('AA\u0643A')).toThrow(RangeError)
})
