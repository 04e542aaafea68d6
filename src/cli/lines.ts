import { StringDecoder } from 'node:string_decoder'

/**
 * The lines of a UTF-8 stream, one at a time, without their ends. Not node:readline: that one also breaks at
 * U+2028 and U+2029, which may stand unescaped inside a JSON string.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let pending: string[] = []
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer)
    const parts = text.split('\n')
    // A long line arrives in many chunks: collect them and join once.
    for (const part of parts.slice(0, -1)) {
      yield withoutReturn(pending.join('') + part)
      pending = []
    }
    pending.push(parts.at(-1) ?? '')
  }
  const last = pending.join('') + decoder.end()
  if (last !== '') yield withoutReturn(last)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
