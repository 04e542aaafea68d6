import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../../src/cli/lines.ts'

async function split(chunks: Uint8Array[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of linesOf(streamOf(chunks))) lines.push(line)
  return lines
}

async function* streamOf(chunks: Uint8Array[]) {
  yield* chunks
}

describe('linesOf', () => {
  const cases: [string, string, string[]][] = [
    ['nothing', '', []],
    ['a last line without its end', 'a\nb', ['a', 'b']],
    ['a last line with its end', 'a\nb\n', ['a', 'b']],
    ['empty lines', 'a\n\n\nb\n', ['a', '', '', 'b']],
    ['ends of two characters', 'a\r\nb\r\n', ['a', 'b']],
    ['line separators inside a line', '{"a":"x\u2028y\u2029z"}\n', ['{"a":"x\u2028y\u2029z"}']],
  ]
  test.each(cases)('%s', async (_name, text, lines) => {
    expect(await split([Buffer.from(text)])).toEqual(lines)
  })

  test('however the bytes are cut', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ق', '🛡', '\u2028', ' ') })
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat(60)), async (lines, cuts) => {
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''))
        const edges = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
        const chunks = edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge))
        expect(await split(chunks)).toEqual(lines)
      }),
    )
  })
})
