import { Readable, Writable } from 'node:stream'
import type { Annotator } from '../../../src/cli/annotator.ts'
import { run } from '../../../src/cli/run.ts'
import type { Mention } from '../../../src/core/mention.ts'

/** Collects what is written to it. */
class Sink extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk
    done()
  }
}

/** Marks every "2,500 troops", so that the command can be tested without a pack. */
export const troopCounter: Annotator = {
  findMentions: ({ text }) => [...text.matchAll(/2,500 troops/g)].map(({ index }) => mentionAt(text, index)),
  claim: () => undefined,
}

function mentionAt(text: string, start: number): Mention {
  const end = start + '2,500 troops'.length
  return {
    start,
    end,
    quote: text.slice(start, end),
    sentence: { start: 0, end: text.length },
    claim: 'troop-count',
    comparison: 'same',
    value: { kind: 'count', text: '2,500', low: 2500, high: 2500 },
    polarity: 'affirmed',
    score: 90,
    reasons: [{ role: 'value', concept: 'troops', text: 'troops' }],
  }
}

/** Runs the command in this process; `input` is its standard input. */
export async function runCommand(argv: string[], input: string | Uint8Array = '', annotator = troopCounter) {
  const stdout = new Sink()
  const stderr = new Sink()
  const stdin = Readable.from([Buffer.from(input)])
  const exitCode = await run(argv, { stdin, stdout, stderr, loadPacks: () => annotator })
  return { exitCode, stdout: stdout.text, stderr: stderr.text, objects: objectsIn(stdout.text) }
}

// biome-ignore lint/suspicious/noExplicitAny: what the command prints is what the tests are about.
function objectsIn(text: string): any[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
}
