import { compactFeatures, openFeatures } from '../../../src/core/compact/compact-features.ts'
import { frontCode, readFrontCode } from '../../../src/core/compact/front-coding.ts'
import { swapScript } from '../../../src/core/compact/swap-script.ts'
import { readBase64, writeBase64 } from '../../../src/core/match/learned/base64.ts'
import { GRAINS, readRows, TOP_LEVEL, writeRows } from '../../../src/core/match/learned/rows.ts'
import {
  chancesOf,
  type Met,
  SymbolReader,
  writeSymbols,
} from '../../../src/core/match/learned/symbol-coder.ts'
import { pick, type Random, upTo } from '../../random.ts'
import { must, mustEqual, target } from '../target.ts'
import { anyText } from '../texts.ts'

const LETTERS = ['a', 'b', '#', 'ا', 'ب', '.', '0', 'z']
const word = (random: Random): string =>
  Array.from({ length: 1 + upTo(random, 4) }, () => pick(random, LETTERS)).join('')

const FEATURES: ((random: Random) => string)[] = [
  (random) => `w ${word(random)}`,
  (random) => `b ${word(random)} ${word(random)}`,
  (random) => `${pick(random, ['a', 'c', 'x', 'wb'])} ${word(random)}`,
  (random) => pick(random, ['negation', 'bb', 'v a b c']),
]

/** What is written is read back, be it text, features, symbols by context, bytes or rows; what is broken is told. */
export const coders = target({
  name: 'coders',
  make(random) {
    const contexts = 1 + upTo(random, 4)
    const met = Array.from({ length: upTo(random, 40) }, () => {
      const context = upTo(random, contexts)
      return { context, symbol: Math.floor(random() ** 3 * (1 + 15 * (context / contexts))) }
    })
    return {
      text: anyText(random),
      features: Array.from({ length: 1 + upTo(random, 12) }, () => pick(random, FEATURES)(random)),
      met,
      bytes: Array.from({ length: upTo(random, 40) }, () => upTo(random, 256)),
      rows: Array.from({ length: upTo(random, 4) }, () => ({
        grain: upTo(random, GRAINS.length),
        levels: Array.from(
          { length: 6 },
          () => Math.round((random() * random() * 2 - random()) * TOP_LEVEL) || 0,
        ),
      })),
      spoil: upTo(random, 1000),
    }
  },
  cuts: ['text', 'features', 'met', 'bytes', 'rows'],
  check({ text, features, met, bytes, rows, spoil }) {
    must(swapScript(swapScript(text)) === text, 'swapped twice')
    must(readFrontCode(frontCode(text)) === text, 'front-coded')
    const sorted = [...new Set(features)].sort().join('\n')
    if (sorted !== '') must(openFeatures(compactFeatures(sorted)) === sorted, 'features')
    symbolsComeBack(met)
    mustEqual([...readBase64(writeBase64(Uint8Array.from(bytes)))], bytes, 'bytes')
    rowsComeBack(
      rows.map(({ grain, levels }) => ({ grain, levels: levels.map(inRange) })),
      spoil,
    )
  },
})

const inRange = (level: number): number => Math.max(-TOP_LEVEL, Math.min(TOP_LEVEL, level))

function symbolsComeBack(met: Met[]): void {
  const counts = Array.from({ length: 4 }, () => Array<number>(16).fill(0))
  for (const { context, symbol } of met)
    (counts[context] as number[])[symbol] = (counts[context]?.[symbol] ?? 0) + 1
  const chances = counts.map(chancesOf)
  const reader = new SymbolReader(writeSymbols(met, chances), chances)
  for (const { context, symbol } of met) must(reader.next(context) === symbol, 'a symbol')
  must(reader.isAtEnd, 'more than was written')
}

function rowsComeBack(rows: { grain: number; levels: number[] }[], spoil: number): void {
  const written = writeRows(rows)
  const steps = rows.flatMap(({ grain, levels }) => levels.map((level) => level * (GRAINS[grain] as number)))
  mustEqual([...readRows(written, 6)], steps, 'rows')
  const { levels } = written
  const at = spoil % levels.length
  const broken = {
    ...written,
    levels: levels.slice(0, at) + (spoil % 3 === 0 ? '' : '%') + levels.slice(at + 1),
  }
  try {
    readRows(broken, 6)
  } catch (error) {
    must(error instanceof RangeError, `told by ${error}`)
  }
}
